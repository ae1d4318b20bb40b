import { FigureWords } from '@/components/indicators/figure-words';
import { Badge } from '@/components/ui/badge';
import { Th } from '@/components/ui/table';
import type { MeasureRow } from '@/lib/indicators/queries';
import { coverageWording } from '@/lib/indicators/wording';
import { paths } from '@/lib/paths';
import { visibilityLabels } from '@/lib/projects/labels';

type MeasureCellsProps = {
  measure: MeasureRow;
  /** Looking at a past day: what is not sure to be true by then says so. */
  isPast: boolean;
};

/** After the value, and what it counts where that is not the row's own name. On a phone, period and coverage stand under the value. */
export function MeasureHeadings({ hasScope }: { hasScope: boolean }) {
  return (
    <>
      <Th>Valeur</Th>
      {hasScope && <Th className="max-sm:hidden">Périmètre</Th>}
      <Th className="max-sm:hidden">Période</Th>
      <Th className="max-sm:hidden">Couverture</Th>
      <Th>Source</Th>
      <Th>Lecture</Th>
    </>
  );
}

/** As many as the headings at most; where some are hidden, a cell across them all is as wide. */
export const MEASURE_COLUMNS = 6;

/** One figure: never without its unit, scope, period, coverage and source. */
export function MeasureCells({ measure, isPast, hasScope }: MeasureCellsProps & { hasScope: boolean }) {
  const { project, campaign, period, source, visibility } = measure;
  const coverage = coverageWording(measure.coverageCount, measure.coverageTotal);
  return (
    <>
      <td className="min-w-40 sm:min-w-44">
        <FigureWords measure={measure} />
        <span className="sub sm:hidden">{[period?.text, coverage].filter(Boolean).join(' · ')}</span>
        <span className="sm:hidden">
          <Standing measure={measure} isPast={isPast} />
        </span>
      </td>
      {hasScope && (
        <td className="min-w-40 text-sm max-sm:hidden">
          <MeasureScope measure={measure} />
        </td>
      )}
      <td className="min-w-28 text-sm max-sm:hidden">
        {period?.text ?? 'non précisée'}
        <Standing measure={measure} isPast={isPast} />
      </td>
      <td className="min-w-26 text-sm max-sm:hidden">{coverage ?? 'non précisée'}</td>
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
            {'\u00a0'}», {measure.scope}
          </span>
        </a>
      </td>
    </>
  );
}

/** What it counts, and for which structure where it is one. */
export function MeasureScope({ measure: { project, structure, scope } }: { measure: MeasureRow }) {
  return (
    <>
      {structure && (
        <a href={paths.adoption(project.slug, structure.slug)} className="prose-link">
          {structure.name}
        </a>
      )}
      <span className="block">{scope}</span>
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
