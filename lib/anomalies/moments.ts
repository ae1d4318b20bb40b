import type { Phase } from '@/lib/generated/prisma/enums';
import type { ImpreciseDate } from '@/lib/imprecise-date';
import { paths } from '@/lib/paths';
import { phaseLabel } from '@/lib/projects/labels';
import { anchorOf } from '@/lib/projects/next-step-rules';
import { type CourseEvent, withoutCorrected } from '@/lib/projects/rules';
import type { ProjectFacts } from './facts';
import { type Fix, quoted } from './rule';

/** Something dated on a project's course: a phase, or a campaign. */
export type DatedFact = {
  key: string;
  /** « L’étape « Évaluation II » », at the beginning of a sentence. */
  name: string;
  /** The same inside a sentence. */
  inside: string;
  kind: 'phase' | 'campaign';
  phase: Phase;
  /** A phase that began; a campaign, and a phase that is over, are both. */
  isOver: boolean;
  date: ImpreciseDate;
  fix: Fix;
};

/** What holds now: the facts as recorded, each correction having taken the place of what it corrects. */
function eventsThatHold({ events }: Pick<ProjectFacts, 'events'>): CourseEvent[] {
  return withoutCorrected(events.toSorted((a, b) => a.sequence - b.sequence));
}

/** When it entered, and when it left, if it did not come back. */
export function stayOf(project: Pick<ProjectFacts, 'events'>) {
  const own = eventsThatHold(project).filter(({ phase }) => phase === null);
  const entry = own.find(({ kind }) => kind === 'ENTERED');
  const last = own.findLast(({ kind }) => kind !== 'ENTERED');
  return { entry: entry?.date ?? null, exit: last?.kind === 'EXITED' ? last.date : null };
}

/** The dated phases and campaigns of a project, phases first. A skipped phase is no fact: nothing took place. */
export function factsOfCourse(project: ProjectFacts): DatedFact[] {
  return [...phasesOf(project), ...campaignsOf(project)];
}

function phasesOf(project: ProjectFacts): DatedFact[] {
  const { slug, ownLabels } = project;
  return eventsThatHold(project).flatMap(({ phase, kind, date }) => {
    if (!phase || !date || kind === 'SKIPPED') return [];
    const label = phaseLabel(phase, ownLabels);
    const fix = { label: `Corriger l’étape ${quoted(label)}`, href: `${paths.lifecycle(slug)}${anchorOf(phase)}` };
    const isOver = kind === 'COMPLETED' || kind === 'STOPPED';
    const names = { name: `L’étape ${quoted(label)}`, inside: `l’étape ${quoted(label)}` };
    return [{ key: `${phase} ${kind}`, ...names, kind: 'phase' as const, phase, isOver, date, fix }];
  });
}

function campaignsOf({ slug, campaigns }: ProjectFacts): DatedFact[] {
  return campaigns.flatMap(({ slug: campaign, label, phase, window }) => {
    if (!window) return [];
    const fix = { label: `Corriger la campagne ${quoted(label)}`, href: paths.editCampaign(slug, campaign) };
    const names = { name: `La campagne ${quoted(label)}`, inside: `la campagne ${quoted(label)}` };
    return [{ key: campaign, ...names, kind: 'campaign' as const, phase, isOver: true, date: window, fix }];
  });
}
