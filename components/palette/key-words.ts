import type { GoTo } from '@/components/palette/global-keys';
import { rowLinks } from '@/components/palette/table-rows';
import type { KeyGroup } from '@/components/ui/keys-sheet';

/** The keys that do something on the page as it stands, then those of everywhere. */
export function keyGroupsFor(page: Pick<Document, 'querySelector' | 'querySelectorAll'>, goTo: readonly GoTo[]) {
  const groups: KeyGroup[] = [];
  if (page.querySelector('main [role="grid"]')) groups.push(IN_A_GRID);
  if (rowLinks(page).length > 0) groups.push(IN_A_TABLE);
  return [...groups, everywhere(goTo)];
}

function everywhere(goTo: readonly GoTo[]): KeyGroup {
  return {
    title: 'Partout',
    keys: [
      { press: ['Ctrl', 'K'], does: 'aller à un projet, une structure, une campagne… (⌘ K sur un Mac)' },
      { press: ['/'], does: 'champ de recherche', isSingle: true },
      ...goTo.map(({ key, label }) => ({ press: ['G', key.toUpperCase()], does: label, isSingle: true })),
      { press: ['?'], does: 'cette liste', isSingle: true },
      { press: ['Échap'], does: 'fermer ce qui s’est ouvert' },
    ],
  };
}

const IN_A_GRID: KeyGroup = {
  title: 'Dans la grille',
  keys: [
    { press: ['↑', '↓', '←', '→'], does: 'aller d’une case à l’autre\u00a0; avec Maj, en choisir plusieurs' },
    { press: ['F2'], does: 'ouvrir la case\u00a0; taper la remplace' },
    { press: ['Ctrl', 'D'], does: 'recopier vers le bas' },
    { press: ['Ctrl', 'Z'], does: 'annuler\u00a0; Ctrl Y rétablit' },
    { press: ['Échap'], does: 'laisser la case, puis la grille' },
  ],
};

const IN_A_TABLE: KeyGroup = {
  title: 'Dans un tableau de cette page',
  keys: [
    { press: ['J'], does: 'ligne suivante', isSingle: true },
    { press: ['K'], does: 'ligne précédente', isSingle: true },
    { press: ['Entrée'], does: 'ouvrir la ligne' },
  ],
};
