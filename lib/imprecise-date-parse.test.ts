import { describe, expect, test } from 'vitest';
import { parseImpreciseDate } from './imprecise-date';

const now = '2026-11-23';

describe('a wording with bounds', () => {
  const wordings: Record<string, [string, string | null, string | null][]> = {
    'a day': [
      ['9 décembre 2015', '2015-12-09', '2015-12-09'],
      ['le 9 decembre 2015', '2015-12-09', '2015-12-09'],
      ['mercredi 9 décembre 2015', '2015-12-09', '2015-12-09'],
      ['09/12/2015', '2015-12-09', '2015-12-09'],
      ['9.12.2015', '2015-12-09', '2015-12-09'],
      ['2015-12-09', '2015-12-09', '2015-12-09'],
      ['1er mars 2017', '2017-03-01', '2017-03-01'],
      ['29 février 2020', '2020-02-29', '2020-02-29'],
    ],
    'a month or a part of one': [
      ['novembre 2017', '2017-11-01', '2017-11-30'],
      ['nov. 2017', '2017-11-01', '2017-11-30'],
      ['NOV-2017', '2017-11-01', '2017-11-30'],
      ['11/2017', '2017-11-01', '2017-11-30'],
      ['2017-11', '2017-11-01', '2017-11-30'],
      ['au mois d’août 2017', '2017-08-01', '2017-08-31'],
      ['dans le courant de mars 2018', '2018-03-01', '2018-03-31'],
      ['début mars 2018', '2018-03-01', '2018-03-10'],
      ['à la mi-mars 2018', '2018-03-11', '2018-03-20'],
      ['fin février 2020', '2020-02-21', '2020-02-29'],
      ['première quinzaine de mars 2018', '2018-03-01', '2018-03-15'],
      ['2e quinzaine de février 2018', '2018-02-16', '2018-02-28'],
    ],
    'a year or a part of one': [
      ['2019', '2019-01-01', '2019-12-31'],
      ['dans le courant de l’année 2019', '2019-01-01', '2019-12-31'],
      ['début 2019', '2019-01-01', '2019-04-30'],
      ['en début de l’année 2019', '2019-01-01', '2019-04-30'],
      ["début d'année 2019", '2019-01-01', '2019-04-30'],
      ['milieu 2018', '2018-05-01', '2018-08-31'],
      ['mi-2018', '2018-05-01', '2018-08-31'],
      ['fin d’année 2018', '2018-09-01', '2018-12-31'],
      ['à la fin de l’année 2018', '2018-09-01', '2018-12-31'],
      ['années 2010', '2010-01-01', '2019-12-31'],
    ],
    'a quarter or a semester': [
      ['premier trimestre 2020', '2020-01-01', '2020-03-31'],
      ['second trimestre 2020', '2020-04-01', '2020-06-30'],
      ['deuxième trimestre de l’année 2020', '2020-04-01', '2020-06-30'],
      ['2e trimestre 2020', '2020-04-01', '2020-06-30'],
      ['2ème trimestre 2020', '2020-04-01', '2020-06-30'],
      ['3e trimestre 2020', '2020-07-01', '2020-09-30'],
      ['quatrième trimestre 2020', '2020-10-01', '2020-12-31'],
      ['T2 2020', '2020-04-01', '2020-06-30'],
      ['2020-T4', '2020-10-01', '2020-12-31'],
      ['fin T2 2020', '2020-06-01', '2020-06-30'],
      ['1er semestre 2018', '2018-01-01', '2018-06-30'],
      ['S2 2018', '2018-07-01', '2018-12-31'],
    ],
    'a season': [
      ['printemps 2018', '2018-03-01', '2018-05-31'],
      ['à l’été 2018', '2018-06-01', '2018-08-31'],
      ['automne 2018', '2018-09-01', '2018-11-30'],
      ['hiver 2017-2018', '2017-12-01', '2018-02-28'],
      ['hiver 2019/2020', '2019-12-01', '2020-02-29'],
      ['hiver 2018', '2018-01-01', '2018-12-31'],
      ['fin de l’hiver 2018', '2018-01-01', '2018-12-31'],
      ['automne 2018 à hiver 2018', '2018-01-01', '2018-12-31'],
    ],
    'a range': [
      ['février et mars 2017', '2017-02-01', '2017-03-31'],
      ['janvier, février et mars 2017', '2017-01-01', '2017-03-31'],
      ['de février à mars 2017', '2017-02-01', '2017-03-31'],
      ['février à mars 2017', '2017-02-01', '2017-03-31'],
      ['mai-juin 2018', '2018-05-01', '2018-06-30'],
      ['entre septembre 2018 et janvier 2019', '2018-09-01', '2019-01-31'],
      ['09/2018 - 01/2019', '2018-09-01', '2019-01-31'],
      ['2014-2018', '2014-01-01', '2018-12-31'],
      ['2016–2020', '2016-01-01', '2020-12-31'],
      ['fin 2018/début 2019', '2018-09-01', '2019-04-30'],
      ['mi et fin 2018', '2018-05-01', '2018-12-31'],
      ['1er et 2e trimestres 2020', '2020-01-01', '2020-06-30'],
      ['du 3 au 5 mars 2017', '2017-03-03', '2017-03-05'],
      ['du 28 février au 5 mars 2017', '2017-02-28', '2017-03-05'],
      ['du 3/03 au 5/03/2017', '2017-03-03', '2017-03-05'],
      ['depuis 2014 jusqu’en 2018', '2014-01-01', '2018-12-31'],
    ],
    'one known side': [
      ['depuis 2014', '2014-01-01', null],
      ['dès mars 2018', '2018-03-01', null],
      ['à partir d’avril 2018', '2018-04-01', null],
      ['au plus tôt en mai 2018', '2018-05-01', null],
      ['après mai 2018', '2018-06-01', null],
      ['après début 2018', '2018-01-01', null],
      ['avant 2016', null, '2015-12-31'],
      ['avant le 3 mars 2018', null, '2018-03-02'],
      ['avant fin 2019', null, '2019-12-31'],
      ['jusqu’à fin 2019', null, '2019-12-31'],
      ['jusqu’en 2019', null, '2019-12-31'],
      ['au plus tard le 3 mars 2018', null, '2018-03-03'],
      ['en mai 2018 au plus tard', null, '2018-05-31'],
      ['d’ici fin 2019', null, '2019-12-31'],
    ],
    'an approximation, which keeps the bounds of what it names': [
      ['vers 2017', '2017-01-01', '2017-12-31'],
      ['environ mi 2018', '2018-05-01', '2018-08-31'],
      ['aux alentours de mars 2018', '2018-03-01', '2018-03-31'],
      ['2018 ?', '2018-01-01', '2018-12-31'],
    ],
  };
  describe.each(Object.entries(wordings))('of %s', (_, rows) => {
    test.each(rows)('« %s » runs from %s to %s', (wording, from, to) => {
      expect(parseImpreciseDate(wording, { now })).toEqual({ ok: true, date: { text: wording, from, to } });
    });
  });
});

describe('a wording without bounds', () => {
  test.each([
    'après un peu plus de 9 mois de mise en œuvre',
    'un an et demi',
    'au bout de 6 mois',
    'environ 9 mois',
    'sous 6 mois',
    'pendant deux ans',
    'six mois plus tard',
    '3 mois après la formation',
    'depuis trois ans',
    'dans les mois à venir',
    'dans les prochains mois',
    'à cette date',
    'à l’issue de la formation',
    'fin de la formation',
    'lors des quatre premiers rallyes',
    'l’année suivante',
    'date inconnue',
    'non précisée',
    'à préciser',
    '?',
  ])('« %s » is accepted', (wording) => {
    expect(parseImpreciseDate(wording, { now })).toEqual({ ok: true, date: { text: wording, from: null, to: null } });
  });
});
