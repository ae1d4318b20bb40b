import { describe, expect, it, test } from 'vitest';
import { holdsAll, placesOf, ranked, rankOf, readSought, scopesOf } from './rules';

describe('words are read without accents or punctuation', () => {
  test.each([
    ['A.CO.R', ['acor'], 'acor'],
    ['  Isère ', ['isere'], 'isere'],
    ['Lieu-Ressources', ['lieuressources'], 'lieuressources'],
    ['siae 17', ['siae', '17'], 'siae17'],
    ['Œuvre', ['oeuvre'], 'oeuvre'],
    ['les structures de l’Isère', ['structures', 'isere'], 'lesstructuresdelisere'],
    ["rallye pour l'emploi", ['rallye', 'pour', 'emploi'], 'rallyepourlemploi'],
    ['la', ['la'], 'la'],
    ['l’', ['l'], 'l'],
    ['… · !', [], ''],
    ['', [], ''],
  ])('%s', (text, words, whole) => {
    expect(readSought(text)).toMatchObject({ words, whole });
  });

  it('six words at most, a hundred characters at most', () => {
    expect(readSought('un deux trois quatre cinq six sept').words).toHaveLength(6);
    expect(readSought('a'.repeat(400)).whole).toHaveLength(100);
  });

  test.each([
    ['isere', ['38']],
    ['38', ['38']],
    ['2a', ['2A']],
    ['gironde', ['33']],
    ['gardien', []],
  ])('« %s » names its départements', (word, codes) => {
    expect(readSought(word).codes[word]).toEqual(codes);
  });

  it('the words beside a département stay to be found', () => {
    expect(placesOf(readSought('siae isere'))).toEqual({ codes: ['38'], others: ['siae'] });
  });
});

describe('the best answers come first', () => {
  const project = (name: string, ...others: string[]) => ({ name, names: [name, ...others] });
  test.each([
    ['acor', project('A.CO.R'), 0],
    ['acor', project('Association A.CO.R', 'A.CO.R'), 0],
    ['par', project('Parcours gardien'), 1],
    ['parcours gar', project('Parcours gardien'), 1],
    ['gard', project('Parcours gardien'), 2],
    ['isere', project('Conseil départemental de l’Isère'), 2],
    ['gardien par', project('Parcours gardien'), 2],
    ['arcours', project('Parcours gardien'), 3],
    ['isere', project('Air Services'), 4],
  ])('« %s » among %o', (text, named, rank) => {
    expect(rankOf(named, readSought(text))).toBe(rank);
  });

  it('the words of the project count after one’s own', () => {
    const siae = { name: 'SIAE n° 17', names: ['SIAE n° 17'], context: 'Parcours gardien' };
    expect(rankOf(siae, readSought('siae 17 gardien'))).toBe(2);
    expect(rankOf(siae, readSought('gardien'))).toBe(2);
  });

  it('equal ones stand in the order of a French collation, and a thing found twice counts once', () => {
    const rows = ['SIAE n° 10', 'SIAE n° 2', 'SIAE n° 10'].map((name) => ({ id: name, name, names: [name] }));
    expect(ranked(rows, readSought('siae')).map(({ name }) => name)).toEqual(['SIAE n° 2', 'SIAE n° 10']);
  });
});

describe('every word has to be held', () => {
  const row = { name: 'Air Services', names: ['Air Services'], context: 'VITA-Air', places: ['38'] };
  test.each([
    ['air', true],
    ['air services', true],
    ['services vita', true],
    ['air isere', true],
    ['air 38', true],
    ['air paris', false],
    ['air gardien', false],
  ])('« %s »: %s', (text, held) => {
    expect(holdsAll(row, readSought(text))).toBe(held);
  });
});

describe('some words name a project, the others what stands in it', () => {
  const projects = [
    { id: 'gardien', text: 'parcoursgardienparcoursgagnant' },
    { id: 'emploi', text: 'parcoursemploi' },
    { id: 'tapaj', text: 'tapaj' },
  ];
  test.each([
    ['siae 17 gardien', [{ projects: ['gardien'], others: ['siae', '17'] }]],
    ['parcours siae', [{ projects: ['gardien', 'emploi'], others: ['siae'] }]],
    ['parcours gardien siae', [{ projects: ['gardien'], others: ['siae'] }]],
    ['gardien', []],
    ['parcours gardien', [{ projects: ['emploi'], others: ['gardien'] }]],
    ['siae', []],
  ])('« %s »', (text, scopes) => {
    expect(scopesOf(projects, readSought(text))).toEqual(scopes);
  });

  it('projects that share too little a word are not all read', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ id: `${index}`, text: `parcours${index}` }));
    expect(scopesOf(many, readSought('parcours siae'))[0]?.projects).toHaveLength(8);
  });

  it('the project that holds the long word comes before the many that hold the short one', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ id: `${index}`, text: `parcours2${index}` }));
    const [first] = scopesOf([...many, { id: 'sought', text: 'demarcheachercher' }], readSought('chercher 2'));
    expect(first).toEqual({ projects: ['sought'], others: ['2'] });
  });
});
