import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { Day } from '@/lib/day';
import { db } from '@/lib/db';
import { isHandedIn } from '@/lib/evaluations/rules';
import { matrixOf } from '@/lib/progress/matrix-rows';
import { factsSelect, projectFactsOf } from '@/lib/progress/project-facts';
import type { Staff } from '@/lib/viewer';
import { hasBegun } from './project-queries';

export type ReportedProgramme = Awaited<ReturnType<typeof listProgrammeProjects>>;

/** Every project within reach that had entered by a day, with where its structures stand and its campaigns. One statement. */
export async function listProgrammeProjects(staff: Staff, day: Day) {
  const rows = await db.project.findMany({
    relationLoadStrategy: 'join',
    where: projectsVisibleTo(staff),
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    select: { ...factsSelect, carrier: { select: { name: true, shortName: true } } },
  });
  return rows.flatMap((row) => {
    const facts = projectFactsOf(row, day);
    if (!facts.course.hasEntered) return [];
    const matrix = matrixOf(row, day, facts);
    return [
      {
        slug: row.slug,
        name: row.name,
        carrier: row.carrier.shortName ?? row.carrier.name,
        ownLabels: row.phaseLabels,
        course: facts.course,
        declared: matrix.rows.length,
        named: matrix.rows.filter(({ isNamed }) => isNamed).length,
        onHold: matrix.rows.filter(({ state }) => state === 'onHold').length,
        counts: matrix.counts,
        campaigns: facts.campaigns
          .filter(({ window }) => hasBegun(window, day))
          .map(({ id, slug, label, window }) => ({
            slug,
            label,
            window,
            handedIn: row.adoptions.filter(({ evaluations }) =>
              evaluations.some(({ campaignId, state }) => campaignId === id && isHandedIn(state)),
            ).length,
          })),
      },
    ];
  });
}

/** What the programme says of itself. One statement. */
export async function getProgrammeFrame(_staff: Staff) {
  return db.programme.findFirst({
    orderBy: { createdAt: 'asc' },
    select: { name: true, announcedProjects: true, startedText: true },
  });
}
