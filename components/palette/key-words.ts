import type { GoTo } from '@/components/palette/global-keys';

export type KeyGroup = { title: string; keys: { press: string[]; does: string }[] };

/** The keys that do something on the page as it stands, then those of everywhere. */
export function keyGroupsFor(page: Pick<Document, 'querySelector'>, goTo: readonly GoTo[]): KeyGroup[] {
  const own = PAGE_KEYS.filter(({ when }) => page.querySelector(when) !== null);
  return [...own.map(({ title, keys }) => ({ title, keys })), everywhere(goTo)];
}

function everywhere(goTo: readonly GoTo[]): KeyGroup {
  return {
    title: 'Partout',
    keys: [
      { press: ['Ctrl', 'K'], does: 'aller à un projet, une structure, une campagne… (⌘ K sur un Mac)' },
      { press: ['/'], does: 'champ de recherche' },
      ...goTo.map(({ key, label }) => ({ press: ['G', key.toUpperCase()], does: label })),
      { press: ['?'], does: 'cette liste' },
      { press: ['Échap'], does: 'fermer ce qui s’est ouvert' },
    ],
  };
}

const PAGE_KEYS = [
  {
    when: 'main [role="grid"]',
    title: 'Dans la grille',
    keys: [
      { press: ['↑', '↓', '←', '→'], does: 'aller d’une case à l’autre\u00a0; avec Maj, en choisir plusieurs' },
      { press: ['F2'], does: 'ouvrir la case\u00a0; taper la remplace' },
      { press: ['Ctrl', 'D'], does: 'recopier vers le bas' },
      { press: ['Ctrl', 'Z'], does: 'annuler\u00a0; Ctrl Y rétablit' },
      { press: ['Échap'], does: 'laisser la case, puis la grille' },
    ],
  },
  {
    when: 'main tbody tr a[href]',
    title: 'Dans un tableau de cette page',
    keys: [
      { press: ['J'], does: 'ligne suivante' },
      { press: ['K'], does: 'ligne précédente' },
      { press: ['Entrée'], does: 'ouvrir la ligne' },
    ],
  },
];
