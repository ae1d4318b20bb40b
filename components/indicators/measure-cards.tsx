import { IndicatorChart } from '@/components/indicators/indicator-chart';
import { LikeScopesNote } from '@/components/indicators/like-scopes-note';
import { MeasureTable } from '@/components/indicators/measure-table';
import { ChartDownloads } from '@/components/reports/chart-downloads';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import type { Day } from '@/lib/day';
import { barChartOf, isTelling } from '@/lib/indicators/chart-rules';
import type { IndicatorRow } from '@/lib/indicators/indicator-queries';
import { likeScopes } from '@/lib/indicators/scope-rules';
import { paths } from '@/lib/paths';

type MeasureCardsProps = { project: string; indicator: IndicatorRow; past: Day | null };

/** The figures of an indicator drawn over time, then written with all they need to be understood. */
export function MeasureCards({ project, indicator, past }: MeasureCardsProps) {
  const { slug, name, unit, kind, measures, sum, aggregation } = indicator;
  const chart = barChartOf(indicator, measures);
  return (
    <>
      {aggregation !== 'NONE' && <LikeScopesNote pairs={likeScopes(measures)} />}
      {isTelling(chart) && (
        <Card title="Au fil du temps" hint="un périmètre à la fois, dans l’ordre des périodes">
          <IndicatorChart id="mesures" name={name} unit={unit} kind={kind} chart={chart} />
          <ChartDownloads chart="indicateur" search={{ projet: project, indicateur: slug, au: past }} />
        </Card>
      )}
      <Card title="Mesures" hint="chaque chiffre avec ce qu’il compte, pour qui, quand, et d’où il vient" flush>
        {measures.length === 0 ? (
          <EmptyState
            kind="nothing-yet"
            title={past ? 'Aucune mesure à cette date' : 'Aucune mesure'}
            action={{ label: 'Saisir une mesure', href: paths.newMeasure(project, slug) }}
          >
            Sans nombre, dites-le{'\u00a0'}: plusieurs, en mots, non recueilli ou sans objet.
          </EmptyState>
        ) : (
          <MeasureTable name={name} measures={measures} sum={sum} past={past} />
        )}
      </Card>
    </>
  );
}
