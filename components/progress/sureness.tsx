import { formatDay } from '@/lib/day';
import { count } from '@/lib/format';
import type { Cell } from '@/lib/progress/facts';
import { surenessLabels } from '@/lib/progress/labels';
import type { Matrix } from '@/lib/progress/matrix-rows';
import { surenessOfCell } from '@/lib/progress/rules';
import { PossibleMark } from './possible-mark';

/** Under a cell of a day gone by: « certain », « ≈ possible », « pas encore ». Its link says it too. */
export function SurenessWord({ cell }: { cell: Cell }) {
  const sureness = surenessOfCell(cell);
  return (
    <span aria-hidden="true" className="block text-xs text-soft">
      {sureness === 'possible' ? <PossibleMark /> : surenessLabels[sureness]}
    </span>
  );
}

/** « Au 31 décembre 2017 : 90 alvéoles certaines, 4 possibles, 14 pas encore »; nothing for today, when all is certain. */
export function SurenessLine({ matrices }: { matrices: readonly Matrix[] }) {
  const past = matrices[0]?.past;
  if (!past) return null;
  const all = matrices.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(surenessOfCell)));
  const number = (sureness: string) => all.filter((one) => one === sureness).length;
  return (
    <p className="text-sm text-soft">
      Au {formatDay(past)}
      {'\u00a0'}: {count(number('certain'), 'alvéole certaine', 'alvéoles certaines')},{' '}
      <PossibleMark>{count(number('possible'), 'possible')}</PossibleMark> (les dates connues ne tranchent pas),{' '}
      {number('notYet')}
      {'\u00a0'}pas encore.
    </p>
  );
}
