import { Stat, StatRow } from '@/components/ui/stat';
import { count } from '@/lib/format';
import { jointCoverage } from '@/lib/indicators/coverage-rules';
import type { IndicatorRow } from '@/lib/indicators/indicator-queries';
import { figureOf } from '@/lib/indicators/standing-rules';
import { targetWording } from '@/lib/indicators/target-rules';
import { figureLines } from '@/lib/indicators/wording';

/** Where an indicator stands: its figure, its target in words, whom it was measured for. */
export function IndicatorStats({ indicator, declared }: { indicator: IndicatorRow; declared: number }) {
  const { sum, measures, kind, unit, target, gap } = indicator;
  const figure = figureOf(sum, measures);
  const behind = sum?.is === 'latest' ? [sum.measure] : measures;
  const structures = new Set(measures.flatMap(({ structure }) => structure?.slug ?? [])).size;
  return (
    <StatRow>
      <Stat
        value={(figure ? figureLines(figure) : ['pas de total']).map((line) => (
          <span key={line} className={STAT}>
            {line}
          </span>
        ))}
        label={TITLES[sum?.is ?? 'one']}
        hint={sum?.is === 'none' ? sum.why : sum?.is === 'sum' ? 'calculé, le détail est dans le tableau' : undefined}
      />
      {target !== null && (
        <Stat value={<span className={STAT}>{targetWording({ kind, unit, target })}</span>} label="Cible" hint={gap} />
      )}
      <Stat
        value={<span className={STAT}>{jointCoverage(behind) ?? 'non précisée'}</span>}
        label="Couverture"
        hint={`${count(measures.length, 'mesure')}${structures > 0 ? `, ${count(structures, 'structure')} sur ${declared} avec la leur` : ''}`}
      />
    </StatRow>
  );
}

const STAT = 'block text-lg sm:text-xl';

const TITLES = {
  one: 'Valeur',
  sum: 'Total',
  latest: 'Dernière mesure',
  none: 'Ensemble',
} as const;
