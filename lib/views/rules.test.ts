import { describe, expect, it, test } from 'vitest';
import {
  countRefusal,
  hasViews,
  inOrder,
  isWorthAName,
  MOST_VIEWS,
  mayEditView,
  nameRefusal,
  queryOf,
  viewHref,
} from './rules';

describe('the lists that keep views', () => {
  test.each([
    ['/projets', true],
    ['/structures', true],
    ['/evaluations', true],
    ['/contradictions', true],
    ['/projets/tapaj/constats', true],
    ['/projets/tapaj/activites', true],
    ['/projets/tapaj/structures', true],
    ['/projets/tapaj', false],
    ['/projets/tapaj/structures/siae-1', false],
    ['/tableau-de-bord', false],
    ['//ailleurs.example/projets', false],
    ['/projets?x=1', false],
  ])('%s: %s', (path, known) => {
    expect(hasViews(path)).toBe(known);
  });
});

describe('what a view keeps of an address', () => {
  test.each([
    ['/projets', { situation: 'dedans', vue: 'liste' }, 'vue=liste&situation=dedans'],
    ['/projets', { situation: 'dedans', inconnu: '1', page: '3' }, 'situation=dedans'],
    ['/projets', { q: '  gardien ', cause: '' }, 'q=gardien'],
    ['/projets', { q: ['un', 'deux'] }, 'q=un'],
    ['/projets', { au: '2017-12-31' }, 'au=2017-12-31'],
    ['/structures', { q: 'a&b=c', vue: 'liste' }, 'q=a%26b%3Dc'],
    ['/projets/tapaj/constats', 'etat=ouvertes&page=2&nommer=Moi', 'etat=ouvertes'],
    ['/inconnue', { q: 'x' }, ''],
  ])('%s %o', (path, search, query) => {
    expect(queryOf(path, search)).toBe(query);
  });

  it('is the same whatever the order of the address, and when read again', () => {
    const query = queryOf('/projets', 'situation=sortis&vue=liste');
    expect(queryOf('/projets', 'vue=liste&situation=sortis')).toBe(query);
    expect(queryOf('/projets', query)).toBe(query);
    expect(viewHref('/projets', query)).toBe('/projets?vue=liste&situation=sortis');
    expect(viewHref('/projets', '')).toBe('/projets');
  });
});

test.each([
  ['', false],
  ['vue=liste', false],
  ['vue=liste&situation=dedans', true],
  ['tri=entree', true],
  ['maille=region', true],
])('« %s » is worth a name: %s', (query, worth) => {
  expect(isWorthAName(query)).toBe(worth);
});

describe('who may change a view', () => {
  const [own, shared, hidden] = [
    { userId: 'moi', isShared: false },
    { userId: 'autre', isShared: true },
    { userId: 'autre', isShared: false },
  ];
  test.each([
    ['its author', own, false, true],
    ['anybody else', shared, false, false],
    ['a responsable, when it is shared', shared, true, true],
    ['a responsable, when it is not', hidden, true, false],
  ])('%s', (_, view, isManager, may) => {
    expect(mayEditView({ id: 'moi', isManager }, view)).toBe(may);
  });
});

describe('names', () => {
  test.each([
    ['Mes projets', ['Autres'], null],
    [
      'mes  PROJETS',
      ['Mes projets'],
      'Vous avez déjà une vue «\u00a0Mes projets\u00a0» sur cette liste\u00a0: choisissez un autre nom.',
    ],
    ['★', ['☆'], null],
  ])('%s among %o', (name, others, refusal) => {
    expect(
      nameRefusal(
        name,
        others.map((other) => ({ name: other })),
      ),
    ).toBe(refusal);
  });

  it('one’s own come first, each in a French order', () => {
    const views = [
      { userId: 'autre', isShared: true, name: 'À' },
      { userId: 'moi', isShared: false, name: 'Été' },
      { userId: 'moi', isShared: true, name: 'avril' },
    ];
    expect(inOrder(views, 'moi').map(({ name }) => name)).toEqual(['avril', 'Été', 'À']);
  });

  it('a list keeps a bounded number of views of each person', () => {
    expect(countRefusal(MOST_VIEWS - 1)).toBeNull();
    expect(countRefusal(MOST_VIEWS)).toContain('supprimez-en une');
  });
});
