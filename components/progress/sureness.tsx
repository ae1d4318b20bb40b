import { formatDay } from '@/lib/day';
import { count } from '@/lib/format';
import type { Matrix } from '@/lib/progress/matrix-rows';
import { surenessOfCell } from '@/lib/progress/rules';
import { PossibleMeaning } from './possible-mark';

/**
 * Over the cells of a day gone by, what their mark means: « Au 15 mars 2017 : 14 alvéoles certaines, 72 possibles (≈ : …) ». Nothing for
 * today, when all is certain.
 */
export function SurenessLine({ matrices }: { matrices: readonly Matrix[] }) {
  const past = matrices[0]?.past;
  const all = matrices.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(surenessOfCell)));
  if (!past || all.length === 0) return null;
  const number = (sureness: string) => all.filter((one) => one === sureness).length;
  const possible = number('possible');
  return (
    <p className="border-b border-line px-4.5 py-2.5 text-sm text-pretty text-soft">
      Au {formatDay(past)}
      {'\u00a0'}: {count(number('certain'), 'alvéole certaine', 'alvéoles certaines')}
      {possible > 0 && (
        <>
          , {count(possible, 'possible')} (<PossibleMeaning />)
        </>
      )}
      , {number('notYet')}
      {'\u00a0'}à venir.
    </p>
  );
}
