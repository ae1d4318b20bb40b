import { describe, expect, it } from 'vitest';
import { type KeyGroup, workingKeys } from '@/components/ui/keys-sheet';
import { keyGroupsFor } from './key-words';

const goTo = [{ key: 'p', label: 'projets', href: '/projets' }];

type Row = { inGrid?: boolean; isShown?: boolean; hasLink?: boolean };

/** A page with these rows in its tables, and a grid or not. */
function page({ rows = [], hasGrid = false }: { rows?: Row[]; hasGrid?: boolean }) {
  const drawn = rows.map(({ inGrid = false, isShown = true, hasLink = true }) => ({
    closest: () => (inGrid ? {} : null),
    querySelector: () => (hasLink ? { checkVisibility: () => isShown } : null),
  }));
  const held = { querySelector: () => (hasGrid ? {} : null), querySelectorAll: () => drawn };
  return held as unknown as Document;
}

const titles = (groups: readonly KeyGroup[]) => groups.map(({ title }) => title);

describe('the list of keys', () => {
  it('tells the keys of the page before those of everywhere, and no others', () => {
    expect(titles(keyGroupsFor(page({}), goTo))).toEqual(['Partout']);
    expect(titles(keyGroupsFor(page({ rows: [{}] }), goTo))).toEqual(['Dans un tableau de cette page', 'Partout']);
    expect(titles(keyGroupsFor(page({ rows: [{}], hasGrid: true }), goTo))).toEqual([
      'Dans la grille',
      'Dans un tableau de cette page',
      'Partout',
    ]);
  });

  it.each<[string, Row]>([
    ['are those of a grid', { inGrid: true }],
    ['are not shown', { isShown: false }],
    ['lead nowhere', { hasLink: false }],
  ])('rows that %s have no J or K', (_, row) => {
    expect(titles(keyGroupsFor(page({ rows: [row] }), goTo))).toEqual(['Partout']);
  });

  it('names where G and a letter lead', () => {
    const [everywhere] = keyGroupsFor(page({}), goTo);
    expect(everywhere?.keys).toContainEqual({ press: ['G', 'P'], does: 'projets', isSingle: true });
  });

  it('says only what still works when single keys are turned off', () => {
    const groups = workingKeys(keyGroupsFor(page({ rows: [{}] }), goTo), false);
    expect(groups.flatMap(({ keys }) => keys.map(({ press }) => press.join(' ')))).toEqual([
      'Entrée',
      'Ctrl K',
      'Échap',
    ]);
  });
});
