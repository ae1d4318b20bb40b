import { Cell } from '@/components/charts/cell';
import type { CellState } from '@/components/charts/cell-state';
import { partLabels } from '@/lib/campaigns/labels';
import type { Attention, Part } from '@/lib/campaigns/participation';

type PartCellProps = { attention: Attention; structure: string; campaign: string; href?: string };

/** Where one structure stands in one campaign, as an alvéole and in words. */
export function PartCell({ attention, structure, campaign, href }: PartCellProps) {
  const words = partWords(attention);
  return (
    <span className="flex items-center gap-1.5">
      <Cell state={cellStateOf(attention)} label={`${structure}, ${campaign}\u00a0: ${words}`} href={href} />
      <span className={attention.isLate ? 'text-red' : ''}>{words}</span>
    </span>
  );
}

/** « En retard », « Brouillon, en retard », « À valider ». */
export function partWords({ part, isLate, isAfterwards }: Attention): string {
  if (isLate) return part === 'expected' ? 'En retard' : `${partLabels[part]}, en retard`;
  return part === 'expected' && isAfterwards ? 'Tenue, réponse non saisie' : partLabels[part];
}

export function cellStateOf({ part, isLate, isAfterwards }: Attention): CellState {
  if (isLate) return 'late';
  return part === 'expected' && isAfterwards ? 'notEntered' : STATES[part];
}

const STATES = {
  validated: 'done',
  submitted: 'submitted',
  returned: 'returned',
  draft: 'inProgress',
  expected: 'ahead',
  toInvite: 'ahead',
  onHold: 'onHold',
  stopped: 'notConcerned',
  joinedLater: 'notConcerned',
  notInvited: 'notConcerned',
  withdrawn: 'notConcerned',
} satisfies Record<Part, CellState>;
