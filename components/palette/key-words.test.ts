import { describe, expect, it } from 'vitest';
import { keyGroupsFor } from './key-words';

const goTo = [{ key: 'p', label: 'projets', href: '/projets' }];
/** A page that holds only what these selectors name. */
const page = (...held: string[]) => ({
  querySelector: (when: string) => held.find((one) => when.includes(one)) ?? null,
});
const titles = (given: ReturnType<typeof page>) =>
  keyGroupsFor(given as unknown as Document, goTo).map(({ title }) => title);

describe('the list of keys', () => {
  it('tells the keys of the page before those of everywhere, and no others', () => {
    expect(titles(page())).toEqual(['Partout']);
    expect(titles(page('tbody tr'))).toEqual(['Dans un tableau de cette page', 'Partout']);
    expect(titles(page('[role="grid"]', 'tbody tr'))).toEqual([
      'Dans la grille',
      'Dans un tableau de cette page',
      'Partout',
    ]);
  });

  it('names where G and a letter lead', () => {
    const [everywhere] = keyGroupsFor(page() as unknown as Document, goTo);
    expect(everywhere?.keys).toContainEqual({ press: ['G', 'P'], does: 'projets' });
  });
});
