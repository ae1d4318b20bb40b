import 'server-only';
import type { Day } from '@/lib/day';
import { formatList } from '@/lib/format';
import { departmentName } from '@/lib/organizations/departments';
import { paths } from '@/lib/paths';
import type { Staff } from '@/lib/viewer';
import { listOverdueFollowUps } from './follow-up-queries';
import { listOnHold } from './structure-queries';
import { TO_DO_LISTS, type ToDoListName } from './to-do-lists';
import { type EvaluationListName, evaluationWords, lateWords, pausedWords, reviewWords } from './to-do-words';
import { listUnnamed, listWaiting, type WaitingEvaluation, type Window } from './waiting-queries';

/** One thing that waits, ready to draw: what it is, in which project, why it is there, who is in charge, and where it is ended. */
export type ToDoRow = {
  name: string;
  href: string;
  project: { slug: string; name: string };
  /** What it belongs to: the campaign, the finding. */
  within: string | null;
  /** Why it is in this list, since when. */
  why: string;
  /** What is known besides: the note of a return, when a pause is to be looked at again. */
  more: string | null;
  inCharge: string | null;
  /** The full name of the link, for one who hears it alone. */
  label: string;
};

/** The rows that a figure of the dashboard counts, the most pressing first; `all` is that figure, or what the filters leave of it. */
export async function readToDoList(staff: Staff, name: ToDoListName, asOf: Day, window: Window) {
  switch (name) {
    case 'toReview':
    case 'onHold': {
      const { structures, all } = await listOnHold(staff, asOf, { ...window, onlyDue: name === 'toReview' });
      return { all, rows: structures.map((row) => rowOf(name, pausedRow(row))) };
    }
    case 'toName': {
      const { structures, all } = await listUnnamed(staff, asOf, window);
      return { all, rows: structures.map((row) => rowOf(name, unnamedRow(row))) };
    }
    case 'overdue': {
      const { followUps, all } = await listOverdueFollowUps(staff, asOf, window);
      return { all, rows: followUps.map((row) => rowOf(name, followUpRow(row, asOf))) };
    }
    default: {
      const { evaluations, all } = await listWaiting(staff, name, asOf, window);
      return { all, rows: evaluations.map((row) => rowOf(name, evaluationRow(name, row, asOf))) };
    }
  }
}

type Item = Pick<ToDoRow, 'name' | 'href' | 'project' | 'why'> & Partial<ToDoRow>;

function rowOf(list: ToDoListName, item: Item): ToDoRow {
  const { within = null, more = null, inCharge = null, name, project } = item;
  const label = `${TO_DO_LISTS[list].action}\u00a0: ${[project.name, within, name].filter(Boolean).join(', ')}`;
  return { ...item, within, more, inCharge, label };
}

type Listed<List extends (...args: never[]) => Promise<unknown>, Key extends keyof Awaited<ReturnType<List>>> = Awaited<
  ReturnType<List>
>[Key] extends (infer Row)[]
  ? Row
  : never;

function pausedRow({ project, slug, name, ...pause }: Listed<typeof listOnHold, 'structures'>): Item {
  return {
    project,
    name,
    href: paths.adoption(project.slug, slug),
    why: pausedWords(pause),
    more: reviewWords(pause),
  };
}

function unnamedRow({ project, slug, name, ...known }: Listed<typeof listUnnamed, 'structures'>): Item {
  const place = known.departments.length > 0 ? formatList(known.departments.map(departmentName)) : known.territory;
  return {
    project,
    name,
    href: paths.nameAdoption(project.slug, slug),
    why: known.joinedText ? `Déclarée sans son nom, arrivée\u00a0: ${known.joinedText}` : 'Déclarée sans son nom',
    more: place,
  };
}

function followUpRow({ project, ...followUp }: Listed<typeof listOverdueFollowUps, 'followUps'>, asOf: Day): Item {
  return {
    project,
    name: followUp.decision,
    href: paths.editFollowUp(project.slug, followUp.findingId, followUp.id),
    within: followUp.finding,
    why: lateWords(followUp.dueOn, asOf),
    inCharge: followUp.owner,
  };
}

function evaluationRow(
  list: EvaluationListName,
  { project, campaign, structure, ...waiting }: WaitingEvaluation,
  asOf: Day,
): Item {
  return {
    project,
    name: structure.name,
    href: paths.evaluation(project.slug, campaign.slug, structure.slug),
    within: campaign.label,
    why: evaluationWords(list, waiting, asOf),
    more: list === 'returned' ? (waiting.moved?.note ?? null) : null,
    inCharge: waiting.inCharge,
  };
}
