import { type Day, dateOf } from '@/lib/day';
import type { Phase } from '@/lib/generated/prisma/enums';
import type { ImpreciseDate } from '@/lib/imprecise-date';
import { paths } from '@/lib/paths';
import { PHASES } from '@/lib/projects/rules';
import { boundsOf, wordsOf } from './course-rules';
import { durationsIn, readDuration, type StatedDuration } from './durations';
import type { MeasureFacts, ProjectFacts } from './facts';
import { type DatedFact, factsOfCourse } from './moments';
import { type Fix, type ProjectRule, quoted } from './rule';

const DAYS_IN_A_MONTH = 30.4375;

/** A duration said in words, and the two dates it runs between. */
export type DurationCheck = {
  key: string;
  stated: StatedDuration;
  start: ImpreciseDate;
  end: ImpreciseDate;
  /** Between the two, in months: the least and the most it can be. */
  length: { min: number; max: number };
  agrees: boolean;
  fixes: Fix[];
};

/**
 * A duration said in words that the dates do not allow. TAPAJ's « un an et demi » between November 2016 and May 2018 is allowed:
 * it is compared, and not found.
 */
export const statedDuration: ProjectRule = {
  rule: 'stated-duration',
  find: (project) =>
    durationChecksOf(project)
      .filter(({ agrees }) => !agrees)
      .map(({ key, stated, start, end, length, fixes }) => ({
        text: `${quoted(stated.text)}, est-il dit\u00a0; mais de ${wordsOf(start)} à ${wordsOf(end)}, il s’écoule ${monthsIn(length)}.`,
        said: [key, stated.text, ...boundsOf(start), ...boundsOf(end)],
        fixes,
      })),
};

/** Every duration said in words whose two ends have dates, whether they agree or not. */
export function durationChecksOf(project: ProjectFacts): DurationCheck[] {
  const facts = factsOfCourse(project);
  return statementsOf(project, facts).flatMap(({ key, end, stated, fix }) => {
    const start = beginningFor(end, facts);
    const length = start && lengthBetween(start.date, end.date);
    if (!length) return [];
    const agrees = length.max >= stated.min && length.min <= stated.max;
    return [{ key, stated, start: start.date, end: end.date, length, agrees, fixes: [fix, start.fix] }];
  });
}

/** How long it can have been from one to the other, in months; null when a side of either is not known. */
function lengthBetween(start: ImpreciseDate, end: ImpreciseDate): { min: number; max: number } | null {
  if (!start.from || !start.to || !end.from || !end.to) return null;
  return { min: Math.max(0, monthsBetween(start.to, end.from)), max: Math.max(0, monthsBetween(start.from, end.to)) };
}

type Statement = { key: string; stated: StatedDuration; end: DatedFact; fix: Fix };

/** What the course, the campaigns and the measures of a campaign say to have lasted. */
function statementsOf(project: ProjectFacts, facts: DatedFact[]): Statement[] {
  const factOf = (key: string) => facts.find((fact) => fact.key === key);
  const said = (key: string, texts: (string | null)[]): Statement[] => {
    const end = factOf(key);
    return end ? durationsIn(texts.join('\n')).map((stated) => ({ key, stated, end, fix: end.fix })) : [];
  };
  const measured = project.measures.flatMap((measure): Statement[] => {
    const end = measure.campaign ? factOf(measure.campaign) : undefined;
    const stated = durationOf(measure);
    const href = paths.editMeasure(project.slug, measure.indicator.slug, measure.id);
    return end && stated ? [{ key: measure.id, stated, end, fix: { label: 'Corriger la mesure', href } }] : [];
  });
  return [
    ...project.events.flatMap(({ phase, kind, reason, decision }) => said(`${phase} ${kind}`, [reason, decision])),
    ...project.campaigns.flatMap(({ slug, conclusions, note }) => said(slug, [conclusions, note])),
    ...measured,
  ];
}

/** The measure's own words where it has some: they say « un peu plus de » as a number cannot. */
function durationOf({ indicator, value, text }: MeasureFacts): StatedDuration | null {
  if (indicator.kind !== 'DURATION' || !/^(?:mois|ans?|années?)$/.test(indicator.unit)) return null;
  return (text ? readDuration(text) : null) ?? (value === null ? null : readDuration(`${value} ${indicator.unit}`));
}

/** Where a duration that ends in a phase begins: with the evaluation before it, else with the support, else with the training. */
function beginningFor(end: DatedFact, facts: DatedFact[]): DatedFact | undefined {
  const known = facts.filter(({ key, date }) => key !== end.key && date.from !== null);
  const before = (phase: Phase) => known.findLast((fact) => fact.phase === phase);
  const rank = PHASES.findIndex(({ phase }) => phase === end.phase);
  const evaluations = PHASES.slice(0, rank).filter(({ isEvaluation }) => isEvaluation);
  const previous = evaluations.map(({ phase }) => before(phase)).findLast((fact) => fact !== undefined);
  return previous ?? before('SUPPORT') ?? before('TRAINING');
}

/** « 17 à 19 mois », as whole months. */
function monthsIn({ min, max }: { min: number; max: number }): string {
  const [least, most] = [Math.floor(min), Math.ceil(max)];
  return least === most ? `${least}\u00a0mois` : `${least} à ${most}\u00a0mois`;
}

function monthsBetween(one: Day, other: Day): number {
  return (dateOf(other).getTime() - dateOf(one).getTime()) / 86_400_000 / DAYS_IN_A_MONTH;
}
