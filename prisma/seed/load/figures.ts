import type { Db } from '@/lib/db';
import type { NamedIds } from '../named-ids';
import { orderedId } from '../ordered-id';
import { SOURCE } from '../programme';
import type { ProjectSeed } from '../shape';
import type { IndicatorSeed, MeasureSeed } from '../shape-evaluations';
import { dateColumns } from '../wording';

/** The figures of the source, each with its scope and, where it gives them, its period and coverage. Returns their number. */
export async function loadFigures(tx: Db, ids: NamedIds, projects: ProjectSeed[]): Promise<number> {
  const followed = projects.flatMap(({ slug, indicators = [] }) =>
    indicators.map((indicator) => ({ project: slug, ...indicator })),
  );
  await tx.indicator.createMany({
    data: followed.map(({ project, slug, name, unit, kind, aggregation, definition, countsPeople }) => ({
      id: ids.create('indicator', `${project}/${slug}`),
      projectId: ids.get('project', project),
      slug,
      name,
      unit,
      kind,
      aggregation,
      definition: definition ?? null,
      countsPeople: countsPeople ?? false,
    })),
  });
  const measures = followed.flatMap((indicator) =>
    indicator.measures.map((measure) => measureOf(indicator, measure, ids)),
  );
  return (await tx.measure.createMany({ data: measures })).count;
}

function measureOf({ project, slug }: IndicatorSeed & { project: string }, measure: MeasureSeed, ids: NamedIds) {
  return {
    id: orderedId(),
    projectId: ids.get('project', project),
    indicatorId: ids.get('indicator', `${project}/${slug}`),
    adoptionId: ids.find('adoption', measure.adoption && `${project}/${measure.adoption}`),
    campaignId: ids.find('campaign', measure.campaign && `${project}/${measure.campaign}`),
    qualifier: measure.qualifier ?? 'EXACT',
    value: measure.value ?? null,
    numerator: measure.numerator ?? null,
    denominator: measure.denominator ?? null,
    text: measure.text ?? null,
    scope: measure.scope,
    ...dateColumns('period', measure.period),
    coverageCount: measure.coverage?.[0] ?? null,
    coverageTotal: measure.coverage?.[1] ?? null,
    isComputed: measure.computation !== undefined,
    computation: measure.computation ?? null,
    source: SOURCE,
    visibility: 'PUBLIC' as const,
  };
}
