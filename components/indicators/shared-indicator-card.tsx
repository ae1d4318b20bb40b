import { IndicatorChart } from '@/components/indicators/indicator-chart';
import { LikeScopesNote } from '@/components/indicators/like-scopes-note';
import { MeasureTable } from '@/components/indicators/measure-table';
import { TargetWords } from '@/components/indicators/target-words';
import { ChartDownloads } from '@/components/reports/chart-downloads';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import type { Day } from '@/lib/day';
import { barChartOf, isTelling } from '@/lib/indicators/chart-rules';
import type { SharedIndicator } from '@/lib/indicators/programme-queries';
import { likeScopes } from '@/lib/indicators/scope-rules';
import { standingOf } from '@/lib/indicators/standing-rules';

/** One indicator as every project measures it: side by side, and together where that makes sense. */
export function SharedIndicatorCard({ indicator, past }: { indicator: SharedIndicator; past: Day | null }) {
  const { slug, name, unit, kind, definition, measures } = indicator;
  const { sum, gap } = standingOf(indicator, measures);
  const chart = barChartOf(indicator, measures);
  const alike = indicator.aggregation === 'NONE' ? [] : likeScopes(measures);
  return (
    <Card id={slug} title={name} hint={definition} flush>
      {measures.length === 0 ? (
        <EmptyState kind="nothing-yet" title="Aucune mesure">
          Chaque projet y saisit les siennes, depuis sa page d’indicateurs.
        </EmptyState>
      ) : (
        <>
          {(isTelling(chart) || indicator.target !== null) && (
            <div className="border-b border-line px-4.5 py-4">
              <TargetWords indicator={{ ...indicator, gap }} />
              {isTelling(chart) && (
                <>
                  <IndicatorChart id={`partage-${slug}`} name={name} unit={unit} kind={kind} chart={chart} />
                  <ChartDownloads chart="indicateur" search={{ indicateur: slug, au: past }} />
                </>
              )}
            </div>
          )}
          {alike.length > 0 && (
            <div className="border-b border-line px-4.5 py-3">
              <LikeScopesNote pairs={alike} />
            </div>
          )}
          <MeasureTable name={name} measures={measures} sum={sum} past={past} isProgramme />
        </>
      )}
    </Card>
  );
}
