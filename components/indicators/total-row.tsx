import { Computed } from '@/components/indicators/figure-words';
import { RowTh } from '@/components/ui/table';
import { count } from '@/lib/format';
import { jointCoverage } from '@/lib/indicators/coverage-rules';
import type { MeasureRow } from '@/lib/indicators/queries';
import type { Total } from '@/lib/indicators/total-rules';
import { figureWording } from '@/lib/indicators/wording';

type TotalRowProps = {
  name: string;
  sum: Total<MeasureRow>;
  /** Columns after the row's name. */
  columns: number;
  isPast: boolean;
};

/** What several figures make together, worked out; or why they stay apart. */
export function TotalRow({ name, sum, columns, isPast }: TotalRowProps) {
  return (
    <tr className="bg-paper *:align-top">
      <RowTh>
        <span className="sr-only">{name}, </span>
        ensemble
      </RowTh>
      <td colSpan={columns}>
        {/* The row is as wide as the table: on a phone its words stay in sight. */}
        <div className="max-sm:max-w-36">
          <TotalWords sum={sum} isPast={isPast} />
        </div>
      </td>
    </tr>
  );
}

function TotalWords({ sum, isPast }: Pick<TotalRowProps, 'sum' | 'isPast'>) {
  if (sum.is === 'none') return <Apart sum={sum} isPast={isPast} />;
  const made = sum.is === 'sum' ? sum.measures : [sum.measure];
  const isSure = !isPast || made.every(({ certainty }) => certainty === 'certain');
  const without = `${leftOutWords(sum.leftOut)}${isSure ? '' : ' Possible seulement à cette date.'}`;
  if (sum.is === 'latest') {
    const { measure } = sum;
    return (
      <>
        <span className="font-semibold">{figureWording(measure)}</span>
        <span className="block text-sm text-soft">{`dernière mesure, ${measure.period?.text}.${without}`}</span>
      </>
    );
  }
  return (
    <>
      <span className="font-semibold">{figureWording(sum.figure)}</span>
      <Computed words={`${sum.computation}.${without}`} />
      <span className="block text-sm text-soft">{`couverture\u00a0: ${jointCoverage(sum.measures) ?? 'non précisée pour toutes les mesures'}`}</span>
    </>
  );
}

/** Why the figures stay apart; those of one scope are put together all the same. */
function Apart({ sum: { why, parts }, isPast }: { sum: Extract<Total<MeasureRow>, { is: 'none' }>; isPast: boolean }) {
  return (
    <>
      <span className="text-soft">{`pas de total\u00a0: ${why}`}</span>
      {parts.length > 0 && (
        <ul className="mt-1.5 flex flex-col gap-1.5">
          {parts.map(({ scope, sum }) => (
            <li key={scope}>
              <span className="text-soft">{`${scope}\u00a0: `}</span>
              <TotalWords sum={sum} isPast={isPast} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function leftOutWords(leftOut: number): string {
  if (leftOut === 0) return '';
  return leftOut === 1
    ? ' Une mesure sans nombre n’y est pas.'
    : ` ${count(leftOut, 'mesure')} sans nombre n’y sont pas.`;
}
