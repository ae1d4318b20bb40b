import type { Difference } from './comparison-rules';

/** Why a dropped workbook comes back, by the word that an address says it with. */
export const refusals = {
  absent: 'Choisissez d’abord un classeur.',
  taille: 'Ce classeur dépasse 10\u00a0Mo\u00a0: exportez un seul projet, puis relisez celui-là.',
  illisible:
    'Ce fichier n’est pas un classeur du programme ou d’un projet exporté par Essaim\u00a0: exportez-en un, puis déposez-le.',
  session: 'Votre session a expiré. Reconnectez-vous dans un autre onglet, puis déposez à nouveau le classeur.',
} as const;

export function isRefusal(code: string | undefined): code is keyof typeof refusals {
  return code !== undefined && Object.hasOwn(refusals, code);
}

export const differenceLabels = {
  changed: 'modifié',
  missingRow: 'absente du fichier',
  addedRow: 'absente d’Essaim',
  twice: 'en double',
  missingTable: 'onglet absent',
  missingColumn: 'colonne absente',
  addedColumn: 'colonne ajoutée',
} satisfies Record<Difference['kind'], string>;

export const differenceTones = {
  changed: 'violet',
  missingRow: 'amber',
  addedRow: 'amber',
  twice: 'red',
  missingTable: 'red',
  missingColumn: 'amber',
  addedColumn: 'neutral',
} as const satisfies Record<Difference['kind'], string>;
