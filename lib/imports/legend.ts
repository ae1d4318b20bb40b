import { cellText } from '@/lib/evaluations/cell-rules';
import type { Criterion } from '@/lib/instruments/rules';
import type { Cell } from '@/lib/workbook';
import { columnsOf } from './column-rules';
import { CLEARING, departureWords, fixedHeadings, narrativeHeadings, sideHeadings } from './labels';

/** What each column accepts, and what it means: a line per value that may be written. */
export function legendRows(criteria: readonly Criterion[]): Cell[][] {
  const answers = columnsOf(criteria).flatMap((column) =>
    column.kind === 'answer' ? criterionRows(column.heading, column.criterion) : [],
  );
  return [['Colonne', 'Ce qui s’y écrit', 'Ce que cela veut dire'], ...FIXED, ...answers, ...EVERYWHERE];
}

function criterionRows(heading: string, criterion: Criterion): Cell[][] {
  const about = [criterion.isRequired ? 'Attendu' : 'Facultatif', criterion.help].filter(Boolean).join('. ');
  if (criterion.kind === 'TEXT') return [[heading, 'un texte', about]];
  if (criterion.kind === 'NUMBER') {
    const unit = criterion.unit ? ` (${criterion.unit})` : '';
    return [[heading, `un nombre${unit}\u00a0: 12, environ 12, au moins 5, plusieurs`, about]];
  }
  const level = { state: 'GIVEN', value: null, qualifier: null, text: null } as const;
  return criterion.levels.map(({ value, anchor }, index) => [
    heading,
    cellText(criterion, { ...level, level: value }),
    [anchor, index === 0 ? about : ''].filter(Boolean).join(' · '),
  ]);
}

const FIXED: Cell[][] = [
  [fixedHeadings.adoption, '', 'Reconnaît la structure\u00a0: ne pas y toucher.'],
  [fixedHeadings.name, '', 'Son nom, pour s’y retrouver.'],
  [fixedHeadings.state, '', 'Où elle en est. «\u00a0Ne pas remplir\u00a0»\u00a0: cette ligne ne peut plus changer.'],
  [
    narrativeHeadings.metOn,
    'une date, même imprécise',
    '12/02/2019, février 2019, mi 2018, fin 2017, 2e trimestre 2020',
  ],
  [
    [narrativeHeadings.progress, narrativeHeadings.difficulties, narrativeHeadings.needs].join(', '),
    'un texte',
    'Ce qui a été dit pendant la rencontre.',
  ],
];

const EVERYWHERE: Cell[][] = [
  ['Tous les critères', 'nr', 'Non recueilli\u00a0: la question a été posée, sans réponse.'],
  ['Tous les critères', 'so', 'Sans objet\u00a0: le critère ne concerne pas cette structure.'],
  [`Tous les critères · ${sideHeadings.evidence}`, 'un texte', 'Sur quoi repose la réponse.'],
  [
    `Tous les critères · ${sideHeadings.departure}`,
    Object.values(departureWords).join(', '),
    'Si la structure s’est écartée de la démarche, d’accord avec le porteur ou non.',
  ],
  ['Toutes les colonnes', '(cellule vide)', 'Laisse ce qui est déjà enregistré.'],
  ['Toutes les colonnes', CLEARING, 'Retire ce qui est déjà enregistré.'],
];
