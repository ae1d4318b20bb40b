import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { type Day, today } from '@/lib/day';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';
import { projectAsOf } from './as-of-rules';
import type { ProgrammeFacts } from './facts';
import { decisionSelect, type ProjectRow, projectSelect, readProject } from './rows';
import { tallyProjects } from './tally-queries';

type Asked = { project?: string; day?: Day };

/** All that the rules look at, and what was accepted: three statements for everything, two for one project. */
export async function readFacts(staff: Staff, { project, day = today() }: Asked) {
  const [rows, ofProgramme, tallies] = await Promise.all([
    listRows(staff, project),
    project === undefined ? listProgrammeDecisions(staff) : [],
    tallyProjects(staff, project, day),
  ]);
  const projects = rows.map((row) => readProject(row, tallies.get(row.id)));
  const asOf = day < today() ? projects.flatMap((facts) => projectAsOf(facts, day) ?? []) : projects;
  const decisions = [...ofProgramme, ...rows.flatMap(({ anomalyDecisions }) => anomalyDecisions)];
  return { programme: project === undefined ? programmeOf(rows) : null, projects: asOf, decisions };
}

function listRows(staff: Staff, slug: string | undefined) {
  return db.project.findMany({
    where: { AND: [slug === undefined ? {} : { slug }, projectsVisibleTo(staff)] },
    relationLoadStrategy: 'join',
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: projectSelect,
  });
}

/** The team reads every project: what was accepted of the programme as a whole is theirs, as the argument says. */
function listProgrammeDecisions(_staff: Staff) {
  return db.anomalyDecision.findMany({
    where: { projectId: null },
    relationLoadStrategy: 'join',
    select: decisionSelect,
  });
}

/** The programme of the first projects. What it announces has no day: all the projects described count. */
function programmeOf(rows: readonly ProjectRow[]): ProgrammeFacts | null {
  const programme = rows[0]?.programme;
  if (!programme) return null;
  const described = rows.filter((row) => row.programme.id === programme.id).length;
  return { name: programme.name, announced: programme.announcedProjects, described };
}
