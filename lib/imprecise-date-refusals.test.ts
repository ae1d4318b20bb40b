import { describe, expect, it, test } from 'vitest';
import { parseImpreciseDate } from './imprecise-date';

const now = '2026-11-23';

describe('a wording that is refused', () => {
  test.each([
    ['31/02/2027', 'La date du 31/02/2027 n’existe pas.', '28/02/2027, mi 2027, 2e trimestre 2027'],
    ['31 février 2027', 'La date du 31 février 2027 n’existe pas.', '28 février 2027, mi 2027, 2e trimestre 2027'],
    ['29 février 2019', 'La date du 29 février 2019 n’existe pas.', '28 février 2019, mi 2019, 2e trimestre 2019'],
    ['2018-02-30', 'La date du 30/02/2018 n’existe pas.', '28/02/2018, mi 2018, 2e trimestre 2018'],
    ['00/12/2019', 'La date du 00/12/2019 n’existe pas.', '01/12/2019, mi 2019, 2e trimestre 2019'],
    [
      'du 3 au 31 février 2017',
      'La date du 31 février 2017 n’existe pas.',
      '28 février 2017, mi 2017, 2e trimestre 2017',
    ],
    ['12/31/2015', 'Le mois 31 n’existe pas.', '31/12/2015, mi 2015, 2e trimestre 2015'],
    ['13/2019', 'Le mois 13 n’existe pas.', '12/2019, mi 2019, 2e trimestre 2019'],
    [
      '5e trimestre 2020',
      'Le trimestre 5 n’existe pas : une année en compte quatre.',
      '4e trimestre 2020, mi 2020, 2e trimestre 2020',
    ],
    [
      'S3 2018',
      'Le semestre 3 n’existe pas : une année en compte deux.',
      '2e semestre 2018, mi 2018, 2e trimestre 2018',
    ],
    [
      'mars 2018 à mars 2017',
      'La fin (31 mars 2017) vient avant le début (1er mars 2018).',
      'mars à juin 2018, mi 2018, 2e trimestre 2018',
    ],
    [
      '2018-2014',
      'La fin (31 décembre 2014) vient avant le début (1er janvier 2018).',
      'mars à juin 2018, mi 2018, 2e trimestre 2018',
    ],
    ['1850', 'L’année 1850 est hors limites : de 1900 à 2100.', 'mars 2026, mi 2026, 2e trimestre 2026'],
    ['fin 2101', 'L’année 2101 est hors limites : de 1900 à 2100.', 'mars 2026, mi 2026, 2e trimestre 2026'],
    ['avant 1900', 'Cette date sort des limites : de 1900 à 2100.', 'mars 1900, mi 1900, 2e trimestre 1900'],
    ['9/12/15', 'Écrivez l’année en quatre chiffres.', '9/12/2015, mi 2015, 2e trimestre 2015'],
    ['mars 17', 'Écrivez l’année en quatre chiffres.', 'mars 2017, mi 2017, 2e trimestre 2017'],
    ['mars', 'Il manque l’année dans « mars ».', 'mars 2026, mi 2026, 2e trimestre 2026'],
    ['mi', 'Il manque l’année dans « mi ».', 'mi 2026, 2e trimestre 2026, mars 2026'],
    ['31/12', 'Il manque l’année dans « 31/12 ».', '31/12/2026, mi 2026, 2e trimestre 2026'],
    ['29 février', 'Il manque l’année dans « 29 février ».', 'mars 2026, mi 2026, 2e trimestre 2026'],
    [
      'pendant l’année',
      'Il manque l’année dans « pendant l’année ».',
      'pendant l’année 2026, mi 2026, 2e trimestre 2026',
    ],
    ['en cours', '« en cours » ne se lit pas comme une date.', 'mars 2026, mi 2026, 2e trimestre 2026'],
    ['fin d’année', 'Il manque l’année dans « fin d’année ».', 'fin d’année 2026, mi 2026, 2e trimestre 2026'],
    [
      'hier',
      '« hier » change de sens avec le temps : écrivez la date elle-même.',
      '22/11/2026, mi 2026, 2e trimestre 2026',
    ],
    [
      'l’an dernier',
      '« l’an dernier » change de sens avec le temps : écrivez la date elle-même.',
      'mars 2026, mi 2026, 2e trimestre 2026',
    ],
    ['dans le mrs 2018', '« dans le mrs 2018 » ne se lit pas comme une date.', 'mars 2018, mi 2018, 2e trimestre 2018'],
    ['entre 2018', '« entre 2018 » ne se lit pas comme une date.', 'mars 2018, mi 2018, 2e trimestre 2018'],
    ['bientot fini', '« bientot fini » ne se lit pas comme une date.', 'mars 2026, mi 2026, 2e trimestre 2026'],
    [' ', 'Indiquez une date.', 'mars 2026, mi 2026, 2e trimestre 2026'],
    [
      '9 mois '.repeat(20),
      'La date est trop longue : 120 caractères au plus.',
      'mars 2026, mi 2026, 2e trimestre 2026',
    ],
  ])('« %s » is answered « %s »', (wording, problem, examples) => {
    const parsed = parseImpreciseDate(wording, { now });
    expect(parsed).toEqual({ ok: false, message: `${french(problem)} Exemples\u00a0: ${examples}.` });
    expect(examples.split(', ').filter((example) => !parseImpreciseDate(example).ok)).toEqual([]);
  });

  it('shows the current year in its examples when none was typed', () => {
    expect(parseImpreciseDate('mars')).toMatchObject({
      message: expect.stringContaining(` ${new Date().getFullYear()}`),
    });
  });
});

/** The table is written with plain spaces; screens have non-breaking ones. */
function french(sentence: string): string {
  return sentence.replace(/ :/g, '\u00a0:').replace(/« /g, '«\u00a0').replace(/ »/g, '\u00a0»');
}
