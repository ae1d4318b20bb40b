import type { AsOf } from '@/lib/as-of';
import type { Day } from '@/lib/day';
import { certainty, type ImpreciseDate } from '@/lib/imprecise-date';
import { paths, withSearch } from '@/lib/paths';
import { exitCauseLabel, type OwnPhaseLabels, phaseLabel, phaseStateWords } from '@/lib/projects/labels';
import { type Course, PHASES, type PhaseStep } from '@/lib/projects/rules';
import { daysOf, type Years } from './zoom-rules';

export type SoftDay = readonly [earliest: Day, latest: Day];

/** One thing that lasted: a project's stay, a phase, a campaign. */
export type Bar = {
  key: string;
  kind: 'stay' | 'phase' | 'campaign';
  label: string;
  href: string;
  /** The earliest and the latest day it may have begun, and ended; `from` null: not placed, `to` null: it goes on. */
  from: SoftDay | null;
  to: SoftDay | null;
  /** As the dates are known. */
  fromText: string;
  toText: string;
  note: string;
};

export type ProjectFacts = {
  slug: string;
  name: string;
  course: Course;
  ownLabels: OwnPhaseLabels;
  campaigns: readonly { slug: string; label: string; phase: PhaseStep['phase']; window: ImpreciseDate | null }[];
};

const UNKNOWN = 'date inconnue';

/** A project's stay in the accelerator, its cause of exit included; it leads to the project on the same day. */
export function stayOf({ slug, name, course }: ProjectFacts, { day, past }: AsOf): Bar {
  const { enteredOn, exit } = course;
  const from = softDay(enteredOn);
  return {
    key: slug,
    kind: 'stay',
    label: name,
    href: withSearch(paths.project(slug), { au: past }),
    from,
    to: exit && from && endOf(exit.on, from, day),
    fromText: enteredOn?.text ?? UNKNOWN,
    toText: exit ? (exit.on?.text ?? UNKNOWN) : 'en cours',
    note: exit ? `sortie\u00a0: ${lowerFirst(exitCauseLabel(exit.cause))}` : 'dans l’accélérateur',
  };
}

/** The phases something happened in, and the campaigns, which stand for the evaluations they are. A phase that was skipped did not last. */
export function partsOfCourse(project: ProjectFacts, asOf: Day): Bar[] {
  const campaigns = project.campaigns.filter(({ window }) => !window || certainty(window, asOf) !== 'not-yet');
  const evaluated = new Set(campaigns.map(({ phase }) => phase));
  return PHASES.flatMap(({ phase }): Bar[] => {
    const held = campaigns
      .filter((campaign) => campaign.phase === phase)
      .map((campaign) => campaignBar(project, campaign));
    const step = project.course.steps.find((one) => one.phase === phase);
    const isTold = step && ['inProgress', 'completed', 'stopped'].includes(step.state) && !evaluated.has(phase);
    return isTold ? [phaseBar(project, step, asOf), ...held] : held;
  });
}

/** Whether it may have been going on within these years; what has no place is in none of them. */
export function isWithin({ from, to }: Pick<Bar, 'from' | 'to'>, years: Years, asOf: Day): boolean {
  const zoom = daysOf(years);
  return from !== null && from[0] <= zoom.to && (to ? to[1] : asOf) >= zoom.from;
}

function phaseBar({ slug, course, ownLabels }: ProjectFacts, step: PhaseStep, asOf: Day): Bar {
  const isOpen = step.state === 'inProgress';
  const goesOn = isOpen && !course.exit;
  const begun = step.openedOn ?? (isOpen ? step.since : null);
  // A phase that was under way when its project left went on no longer than that.
  const ended = isOpen ? (course.exit?.on ?? null) : step.since;
  const from = softDay(begun) ?? softDay(ended);
  return {
    key: `${slug} ${step.phase}`,
    kind: 'phase',
    label: phaseLabel(step.phase, ownLabels),
    href: paths.lifecycle(slug),
    from,
    to: goesOn || !from ? null : endOf(ended, from, course.exit?.on?.to ?? asOf),
    fromText: begun?.text ?? UNKNOWN,
    toText: goesOn ? 'en cours' : (ended?.text ?? UNKNOWN),
    note: isOpen && !goesOn ? 'en cours à la sortie' : phaseStateWords[step.state],
  };
}

/** A campaign held « en mai 2017 » began and ended some day of May: both its ends are soft. */
function campaignBar({ slug }: ProjectFacts, campaign: ProjectFacts['campaigns'][number]): Bar {
  const window = softDay(campaign.window);
  const text = campaign.window?.text ?? UNKNOWN;
  return {
    key: `${slug} ${campaign.slug}`,
    kind: 'campaign',
    label: campaign.label,
    href: paths.campaign(slug, campaign.slug),
    from: window,
    to: window,
    fromText: text,
    toText: text,
    note: 'campagne',
  };
}

/** An end that is not known on a side lies somewhere between the beginning and the last day it can have been. */
function endOf(date: ImpreciseDate | null, from: SoftDay, latest: Day): SoftDay {
  return [date?.from ?? from[0], date?.to ?? latest];
}

export function softDay(date: ImpreciseDate | null): SoftDay | null {
  return date?.from && date.to ? [date.from, date.to] : null;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
