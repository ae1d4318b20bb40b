import { addDays } from '@/lib/day';
import { describePrecision, formatImpreciseDate, type ImpreciseDate } from '@/lib/imprecise-date';
import { paths } from '@/lib/paths';
import { courseOf } from '@/lib/projects/rules';
import type { ProjectFacts } from './facts';
import { factsOfCourse, stayOf } from './moments';
import { type Instance, type ProjectRule, quoted } from './rule';

/** A project that nobody speaks of any more is said to be over, or is spoken of again. */
const SILENT_DAYS = 2 * 365;

/** Entered after it left. */
export const entryAfterExit: ProjectRule = {
  rule: 'entry-after-exit',
  find: (project) => {
    const { entry, exit } = stayOf(project);
    if (!isBefore(exit, entry)) return [];
    const text = `L’entrée (${wordsOf(entry)}) vient après la sortie (${wordsOf(exit)}).`;
    return [{ text, said: [...boundsOf(entry), ...boundsOf(exit)], fixes: [entryOf(project), exitOf(project)] }];
  },
};

/** A phase or a campaign before the entry, or after the exit. A project may be selected before it enters. */
export const outsideStay: ProjectRule = {
  rule: 'outside-stay',
  find: (project) => {
    const { entry, exit } = stayOf(project);
    if (isBefore(exit, entry)) return [];
    return factsOfCourse(project).flatMap((fact): Instance[] => {
      const said = (bound: ImpreciseDate | null) => [fact.key, ...boundsOf(fact.date), ...boundsOf(bound)];
      if (fact.phase !== 'SELECTION' && isBefore(fact.date, entry)) {
        const text = `${fact.name} (${wordsOf(fact.date)}) précède l’entrée dans l’accélérateur (${wordsOf(entry)}).`;
        return [{ text, said: said(entry), fixes: [fact.fix, entryOf(project)] }];
      }
      if (!isBefore(exit, fact.date)) return [];
      const text = `${fact.name} (${wordsOf(fact.date)}) suit la sortie de l’accélérateur (${wordsOf(exit)}).`;
      return [{ text, said: said(exit), fixes: [fact.fix, exitOf(project)] }];
    });
  },
};

/** Soleni: evaluated « après un peu plus de 9 mois de mise en œuvre », whose beginning has no date. */
export const relativeDate: ProjectRule = {
  rule: 'relative-date',
  find: (project) =>
    factsOfCourse(project)
      .filter(({ date }) => describePrecision(date) === 'relative')
      .map(({ key, name, date, fix }) => ({
        text: `${name} n’a qu’une date relative\u00a0: ${quoted(date.text)}. On ne sait pas à partir de quel jour compter.`,
        said: [key, date.text],
        fixes: [fix],
      })),
};

/** Out of the accelerator, and nobody says why. */
export const exitCause: ProjectRule = {
  rule: 'exit-cause',
  find: (project, day) => {
    const { exit } = courseOf(project.events, day);
    if (!exit || exit.cause !== null) return [];
    const text = `Le projet est sorti${exit.on ? ` (${wordsOf(exit.on)})` : ''}, sans que la cause soit donnée.`;
    return [{ text, said: boundsOf(exit.on), fixes: [{ ...exitOf(project), label: 'Préciser la cause' }] }];
  },
};

/** A.CO.R: still in, by what is recorded, and nothing recorded since 2020. */
export const noExit: ProjectRule = {
  rule: 'no-exit',
  find: (project, day) => {
    const { hasEntered, exit } = courseOf(project.events, day);
    const { lastFact, campaigns } = project;
    const end = lastFact?.to ?? lastFact?.from;
    if (!hasEntered || exit || !end || campaigns.some(({ isRunning }) => isRunning)) return [];
    if (addDays(end, SILENT_DAYS) >= day) return [];
    const text = `Aucune sortie n’est enregistrée, mais rien n’est connu après le dernier fait (${wordsOf(lastFact)}).`;
    const fixes = [
      { ...exitOf(project), label: 'Enregistrer la sortie' },
      { label: 'Noter une activité plus récente', href: paths.newActivity(project.slug) },
    ];
    return [{ text, said: boundsOf(lastFact), fixes }];
  },
};

/** Surely before: even the latest day of the first comes before the earliest of the second. */
export function isBefore(one: ImpreciseDate | null, other: ImpreciseDate | null): boolean {
  return Boolean(one?.to && other?.from && one.to < other.from);
}

export function wordsOf(date: ImpreciseDate | null): string {
  return date ? formatImpreciseDate(date) : 'sans date';
}

export function boundsOf(date: ImpreciseDate | null): (string | null)[] {
  return [date?.text ?? null, date?.from ?? null, date?.to ?? null];
}

function entryOf({ slug }: Pick<ProjectFacts, 'slug'>) {
  return { label: 'Corriger l’entrée', href: `${paths.lifecycle(slug)}#entree` };
}

function exitOf({ slug }: Pick<ProjectFacts, 'slug'>) {
  return { label: 'Corriger la sortie', href: `${paths.lifecycle(slug)}#sortie` };
}
