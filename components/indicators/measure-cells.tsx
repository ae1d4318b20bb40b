import { FigureWords } from '@/components/indicators/figure-words';
import { Badge } from '@/components/ui/badge';
import type { MeasureRow } from '@/lib/indicators/queries';
import { coverageWording } from '@/lib/indicators/wording';
import { paths } from '@/lib/paths';
import { visibilityLabels } from '@/lib/projects/labels';

type MeasureCellsProps = {
  measure: MeasureRow;
  /** Looking at a past day: what is not sure to be true by then says so. */
  isPast: boolean;
};

export const MEASURE_HEADINGS = ['Valeur', 'Périmètre', 'Période', 'Couverture', 'Source', 'Lecture'];

/** One figure: never without its unit, scope, period, coverage and source. */
export function MeasureCells({ measure, isPast }: MeasureCellsProps) {
  const { project, structure, campaign, scope, period, source, visibility } = measure;
  return (
    <>
      <td className="min-w-44">
        <FigureWords measure={measure} />
      </td>
      <td className="min-w-40 text-sm">
        {structure && (
          <a href={paths.adoption(project.slug, structure.slug)} className="prose-link">
            {structure.name}
          </a>
        )}
        <span className="block">{scope}</span>
      </td>
      <td className="min-w-28 text-sm">
        {period?.text ?? 'non précisée'}
        <Standing measure={measure} isPast={isPast} />
      </td>
      <td className="min-w-26 text-sm">
        {coverageWording(measure.coverageCount, measure.coverageTotal) ?? 'non précisée'}
      </td>
      <td className="min-w-40 text-sm text-soft">
        {source}
        {campaign && (
          <a href={paths.campaign(project.slug, campaign.slug)} className="link block">
            {campaign.label}
          </a>
        )}
      </td>
      <td className="text-sm">
        {visibilityLabels[visibility]}
        <a href={paths.editMeasure(project.slug, measure.indicator, measure.id)} className="no-print link block py-1">
          Corriger
          <span className="sr-only">
            {' '}
            la mesure «{'\u00a0'}
            {measure.name}
            {'\u00a0'}», {scope}
          </span>
        </a>
      </td>
    </>
  );
}

/** Whether the figure was already true on the day one looks from. */
function Standing({ measure: { certainty }, isPast }: MeasureCellsProps) {
  if (certainty === 'not-yet') return <Mark tone="violet" words="à venir" />;
  if (certainty === 'possible')
    return <Mark tone="amber" words={isPast ? 'possible à cette date' : 'période en cours'} />;
  return certainty === 'unknown' && isPast ? <Mark tone="neutral" words="sans date, montrée" /> : null;
}

function Mark({ tone, words }: { tone: 'violet' | 'amber' | 'neutral'; words: string }) {
  return (
    <span className="mt-0.5 block">
      <Badge tone={tone}>{words}</Badge>
    </span>
  );
}
