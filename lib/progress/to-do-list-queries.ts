import 'server-only';
import { type Day, formatDay } from '@/lib/day';
import { paths, withSearch } from '@/lib/paths';
import type { Staff } from '@/lib/viewer';
import { listOverdueFollowUps } from './follow-up-queries';
import { listOnHold } from './structure-queries';
import { TO_DO_LISTS, type ToDoListName } from './to-do-lists';
import { listUnnamed, listWaiting, type WaitingEvaluation, type Window } from './waiting-queries';

/** One thing that waits, ready to draw: what it is, in which project, what is known of it, and where it is done. */
export type ToDoRow = {
  name: string;
  href: string;
  project: { slug: string; name: string };
  /** What it belongs to: the campaign, the owner. */
  within: string | null;
  since: string | null;
  /** The full name of the link, for one who hears it alone. */
  label: string;
};

/** The rows that a figure of the dashboard counts; `all` is that figure. */
export async function readToDoList(staff: Staff, name: ToDoListName, asOf: Day, window: Window) {
  switch (name) {
    case 'toReview':
    case 'onHold': {
      const { structures, all } = await listOnHold(staff, asOf, { ...window, onlyDue: name === 'toReview' });
      return { all, rows: structures.map((row) => rowOf(name, { ...structureLink(row), since: row.standing })) };
    }
    case 'toName': {
      const { structures, all } = await listUnnamed(staff, asOf, window);
      return {
        all,
        rows: structures.map((row) =>
          rowOf(name, { ...structureLink(row), href: paths.nameAdoption(row.project.slug, row.slug) }),
        ),
      };
    }
    case 'overdue': {
      const { followUps, all } = await listOverdueFollowUps(staff, asOf, window);
      return { all, rows: followUps.map((row) => rowOf(name, followUpLink(row))) };
    }
    default: {
      const { evaluations, all } = await listWaiting(staff, name, asOf, window);
      return { all, rows: evaluations.map((row) => rowOf(name, evaluationLink(row))) };
    }
  }
}

type Link = Pick<ToDoRow, 'name' | 'href' | 'project'> & Partial<ToDoRow>;

function rowOf(list: ToDoListName, link: Link): ToDoRow {
  const { within = null, since = null, name, project } = link;
  const label = `${TO_DO_LISTS[list].action}\u00a0: ${[project.name, within, name].filter(Boolean).join(', ')}`;
  return { ...link, within, since, label };
}

function structureLink({ project, slug, name }: { project: ToDoRow['project']; slug: string; name: string }) {
  return { project, name, href: paths.adoption(project.slug, slug) };
}

function followUpLink({ decision, owner, dueOn, project }: FollowUp): Link {
  return {
    project,
    name: decision,
    href: withSearch(paths.findings(project.slug), { etat: 'en-retard' }),
    within: owner,
    since: `échéance du ${formatDay(dueOn)}`,
  };
}

type FollowUp = Awaited<ReturnType<typeof listOverdueFollowUps>>['followUps'][number];

function evaluationLink({ project, campaign, structure, window, dueOn }: WaitingEvaluation): Link {
  return {
    project,
    name: structure.name,
    href: paths.evaluation(project.slug, campaign.slug, structure.slug),
    within: campaign.label,
    since: dueOn ? `échéance du ${formatDay(dueOn)}` : window && `tenue\u00a0: ${window}`,
  };
}
