import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import type { MeasureRow } from '@/lib/indicators/queries';
import { coverageWording, figureWording } from '@/lib/indicators/wording';
import { paths } from '@/lib/paths';

/** Figures the first page shows; the others are one link away. */
const MOST = 4;

/** Each figure with what it counts, for whom, when, and where it comes from. */
export function KeyFigures({ slug, measures }: { slug: string; measures: MeasureRow[] }) {
  return (
    <Card
      title="Chiffres clés"
      actions={
        <a href={paths.indicators(slug)} className="link">
          {measures.length > MOST ? `Les ${measures.length} mesures` : 'Sources'}
        </a>
      }
    >
      <ul className="-mb-1.5 divide-y divide-line">
        {measures.slice(0, MOST).map((measure) => (
          <li key={measure.id} className="py-2.5 first:pt-0">
            <p className="text-lg leading-snug font-semibold tracking-[-0.01em]">
              <a href={paths.indicator(slug, measure.indicator)} className="hover:underline">
                {figureWording(measure)}
              </a>
            </p>
            <p className="leading-snug">{measure.name}</p>
            <p className="mt-0.5 text-sm text-soft">{contextOf(measure)}</p>
            {measure.isComputed && <Badge tone="violet">calculé</Badge>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function contextOf(measure: MeasureRow): string {
  const coverage = coverageWording(measure.coverageCount, measure.coverageTotal);
  const words = [
    measure.structure?.name ?? null,
    measure.scope,
    measure.period?.text ?? null,
    coverage,
    measure.source,
  ];
  return words.filter((word) => word !== null).join(' · ');
}
