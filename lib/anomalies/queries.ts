import 'server-only';
import { type Day, today } from '@/lib/day';
import { keptWhileUnchanged } from '@/lib/revision';
import type { Staff } from '@/lib/viewer';
import { type DurationCheck, durationChecksOf } from './duration-rules';
import type { ProjectFacts } from './facts';
import { readFacts } from './facts-queries';
import type { DecisionRow } from './rows';
import { anomaliesOf, type FoundAnomaly, subjectOf } from './rules';

/** Who found it to be as the source has it, when, and why. */
export type Acceptance = { by: string; at: Date; note: string };

export type Anomaly = FoundAnomaly & {
  /** Null while it is open. */
  acceptance: Acceptance | null;
  /** It was accepted, and the data has changed since. */
  former: Acceptance | null;
};

export type Agreement = DurationCheck & { project: { slug: string; name: string } };

type Asked = { project?: string; day?: Day };

/** What the data says twice differently, on a day or today: the programme first, then each project. Four statements, two for one project. */
export async function listAnomalies(staff: Staff, asked: Asked = {}): Promise<Anomaly[]> {
  return (await getAnomalyBoard(staff, asked)).anomalies;
}

/** How many wait for somebody to put them right or accept them. */
export async function countAnomalies(staff: Staff, day?: Day): Promise<number> {
  const anomalies = await listAnomalies(staff, day === undefined ? {} : { day });
  return anomalies.filter(({ acceptance }) => acceptance === null).length;
}

type Board = { anomalies: Anomaly[]; agreements: Agreement[] };

/** The same, with the durations that were compared to their dates and agree. The whole list is read again once something changed. */
export function getAnomalyBoard(staff: Staff, asked: Asked = {}): Promise<Board> {
  const read = () => readBoard(staff, asked);
  return asked.project === undefined ? keptWhileUnchanged(`contradictions ${asked.day ?? today()}`, read) : read();
}

async function readBoard(staff: Staff, asked: Asked): Promise<Board> {
  const { decisions, ...facts } = await readFacts(staff, asked);
  const byKey = new Map(decisions.map((decision) => [decision.anomaly, readDecision(decision)]));
  const latest = new Map(
    decisions
      .toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
      .map((decision) => [subjectOf(decision.anomaly), readDecision(decision)]),
  );
  const anomalies = anomaliesOf(facts, asked.day).map((found) => {
    const acceptance = byKey.get(found.key) ?? null;
    return { ...found, acceptance, former: acceptance ? null : (latest.get(subjectOf(found.key)) ?? null) };
  });
  return { anomalies, agreements: facts.projects.flatMap(agreementsOf) };
}

/** The same words about the same two dates, said in two places, are told once. */
function agreementsOf(project: ProjectFacts): Agreement[] {
  const { slug, name } = project;
  const agreed = durationChecksOf(project).filter(({ agrees }) => agrees);
  const told = new Map(agreed.map((check) => [`${check.stated.text} ${check.start.text} ${check.end.text}`, check]));
  return [...told.values()].map((check) => ({ ...check, project: { slug, name } }));
}

function readDecision({ note, createdAt, author }: DecisionRow): Acceptance {
  return { by: author.name, at: createdAt, note };
}
