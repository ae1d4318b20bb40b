import { describe, expect, it } from 'vitest';
import { areAlike, likeScopes } from './scope-rules';

describe('two wordings that look alike', () => {
  it.each([
    ['quatre premiers rallyes', 'les quatre premiers rallyes'],
    ['quatre premiers rallyes', '4 premiers rallyes'],
    ['quatre premiers rallyes', 'Rallyes : les quatre premiers'],
    ['premier semestre', '1er semestre'],
    ['gares parisiennes', 'gares parisiennes seulement'],
    ['structures de l’Isère', 'structures en Isère'],
    ['salariés en insertion', 'salarié·e·s en insertion'.replaceAll('·', '')],
    ['personnes accompagnées', 'personnes accompagnés'],
    ['personnes accompagnées', 'personnes acompagnées'],
    ['personnes hébergées, à la suite de l’essaimage', 'personnes hébergées à la suite de l’essiamage'],
    ['lieu ouvert au public', 'lieux ouverts au public'],
  ])('« %s » and « %s »', (one, other) => {
    expect(areAlike(one, other)).toBe(true);
    expect(areAlike(other, one)).toBe(true);
  });
});

describe('two scopes that are not the same', () => {
  it.each([
    ['quatre premiers rallyes', 'sept rallyes'],
    ['quatre premiers rallyes', 'sept premiers rallyes'],
    ['quatre premiers rallyes', 'premiers rallyes'],
    ['quatre premiers rallyes', 'quatre derniers rallyes'],
    ['premier semestre', 'second semestre'],
    ['rallyes de 2018', 'rallyes de 2019'],
    ['structures de la Loire', 'structures du Loiret'],
    ['salariés en insertion', 'salariés hors insertion'],
    ['salariés en insertion', 'salariés sortis'],
    ['personnes et entreprises', 'personnes ou entreprises'],
    ['lieux de la vague AIS', 'tous les lieux'],
    ['structures formées', 'structures fermées'],
    ['personnes hébergées', 'personnes hébergées accompagnées'],
    ['gares parisiennes', 'gares de Marseille'],
    ['les', 'des'],
    ['', ''],
  ])('« %s » and « %s »', (one, other) => {
    expect(areAlike(one, other)).toBe(false);
    expect(areAlike(other, one)).toBe(false);
  });
});

describe('the wordings of an indicator', () => {
  const of = (...scopes: string[]) => scopes.map((scope, id) => ({ id, scope }));

  it('are told by pairs, each with its first measure', () => {
    const measures = of('sept rallyes', 'quatre premiers rallyes', 'Les 4 premiers rallyes', 'quatre premiers rallyes');
    expect(likeScopes(measures).map(({ one, other }) => [one.id, other.id])).toEqual([[1, 2]]);
  });

  it('that are one scope already, but for case, accents and punctuation, are not pointed out', () => {
    expect(likeScopes(of('Gares parisiennes', 'gares parisiennes.', 'GARES PARISIENNES'))).toEqual([]);
  });

  it('make no pair when they are alone', () => {
    expect(likeScopes(of('sept rallyes'))).toEqual([]);
    expect(likeScopes([])).toEqual([]);
  });
});
