import { groups } from 'd3-array';
import { count } from '@/lib/format';
import { barChartOf } from '@/lib/indicators/chart-rules';
import type { MeasureRow } from '@/lib/indicators/queries';
import { coverageWording, figureWording } from '@/lib/indicators/wording';
import type { Block, Section } from './content';
import { internally } from './internal-rules';
import { measureDrawing } from './measure-drawing';

/** A project's figures, each with its scope, period, coverage and source. */
export function figureSection(project: string, measures: readonly MeasureRow[], au: string | null): Section {
  const head = { id: 'indicateurs', title: 'Indicateurs' };
  if (measures.length === 0) {
    return { ...head, blocks: [{ kind: 'text', text: 'Aucune mesure enregistrée à cette date.' }] };
  }
  return {
    ...head,
    hint: `${count(measures.length, 'mesure')}, chacune avec son périmètre\u00a0; des périmètres différents ne s’additionnent pas`,
    blocks: [
      {
        kind: 'table',
        label: 'Mesures du projet',
        columns: [
          { label: 'Indicateur', share: 3 },
          { label: 'Valeur', share: 3 },
          { label: 'Périmètre', share: 3 },
          { label: 'Période', share: 2 },
          { label: 'Couverture', share: 2 },
          { label: 'Source', share: 2.5 },
        ],
        rows: measures.map((measure) => [
          { text: internally(measure.name, measure), detail: measure.definition ?? undefined },
          { text: figureWording(measure), detail: computedWords(measure) },
          { text: [measure.structure?.name, measure.scope].filter(Boolean).join(' · ') },
          {
            text: measure.period?.text ?? 'non précisée',
            detail: measure.certainty === 'possible' ? 'possible à cette date' : undefined,
          },
          { text: coverageWording(measure.coverageCount, measure.coverageTotal) ?? 'non précisée' },
          { text: measure.source ?? 'non précisée' },
        ]),
      },
      ...chartsOf(project, measures, au),
    ],
  };
}

/** A chart where there is something to compare: an indicator with at least two figures. */
function chartsOf(project: string, measures: readonly MeasureRow[], au: string | null): Block[] {
  return groups(measures, ({ indicator }) => indicator).flatMap(([indicator, own]): Block[] => {
    const [first] = own;
    if (!first) return [];
    const chart = barChartOf({ kind: first.kind, target: null }, own);
    if (chart.groups.reduce((sum, { bars }) => sum + bars.length, 0) < 2) return [];
    const search = { projet: project, indicateur: indicator, au };
    const drawing = measureDrawing(first.name, first.unit, chart);
    return [{ kind: 'figure', drawing, file: { chart: 'indicateur', search } }];
  });
}

/** What was computed says so once, in the words that were given or in ours. */
function computedWords({ isComputed, computation }: MeasureRow): string | undefined {
  if (!isComputed) return undefined;
  return computation && /^calcul/i.test(computation)
    ? computation
    : ['calculé', computation].filter(Boolean).join('\u00a0: ');
}
