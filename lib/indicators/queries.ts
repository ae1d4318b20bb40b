import 'server-only';
import { projectsVisibleTo, visibilitiesFor, visibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import { readImprecise } from '@/lib/imprecise-date';
import type { Viewer } from '@/lib/viewer';

export type MeasureRow = Awaited<ReturnType<typeof listMeasures>>[number];

/** A project's figures, each with all it needs to be understood, as far as the person may read them. */
export async function listMeasures(viewer: Viewer, project: string) {
  const rows = await db.measure.findMany({
    where: { AND: [{ project: { AND: [{ slug: project }, projectsVisibleTo(viewer)] } }, visibleTo(viewer)] },
    relationLoadStrategy: 'join',
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      qualifier: true,
      value: true,
      numerator: true,
      denominator: true,
      text: true,
      scope: true,
      periodText: true,
      periodFrom: true,
      periodTo: true,
      coverageCount: true,
      coverageTotal: true,
      isComputed: true,
      computation: true,
      source: true,
      visibility: true,
      indicator: { select: { name: true, unit: true, kind: true, definition: true, countsPeople: true } },
      adoption: { select: { slug: true, label: true, visibility: true, organization: { select: { name: true } } } },
      campaign: { select: { slug: true, label: true } },
    },
  });
  const readable = visibilitiesFor(viewer.role);
  return rows.map(
    ({ value, numerator, denominator, periodText, periodFrom, periodTo, adoption, indicator, ...row }) => ({
      ...row,
      name: indicator.name,
      unit: indicator.unit,
      kind: indicator.kind,
      definition: indicator.definition,
      countsPeople: indicator.countsPeople,
      value: value?.toNumber() ?? null,
      numerator: numerator?.toNumber() ?? null,
      denominator: denominator?.toNumber() ?? null,
      period: readImprecise({ periodText, periodFrom, periodTo }, 'period'),
      structure: adoption && readable.includes(adoption.visibility) ? structureOf(adoption) : null,
    }),
  );
}

function structureOf({
  slug,
  label,
  organization,
}: {
  slug: string;
  label: string;
  organization: { name: string } | null;
}) {
  return { slug, name: organization?.name ?? label };
}
