import { createHash } from 'node:crypto';
import { type Day, today } from '@/lib/day';
import * as counts from './count-rules';
import * as course from './course-rules';
import { statedDuration } from './duration-rules';
import type { ProgrammeFacts, ProjectFacts } from './facts';
import * as figures from './figure-rules';
import { type RuleKey, ruleKeys, ruleLabels, type Severity } from './labels';
import { measuredLater, twoValues } from './measure-rules';
import { titleAgainstLogo, twoCarriers, twoSpellings } from './names-rules';
import { phaseOrder } from './order-rules';
import type { Instance, ProgrammeRule, ProjectRule } from './rule';

/** What one rule found in one project, or in the programme as a whole. */
export type FoundAnomaly = {
  /** Made of what it says: when the data changes, so does the key. */
  key: string;
  rule: RuleKey;
  title: string;
  severity: Severity;
  project: { slug: string; name: string } | null;
  instances: Instance[];
};

const PROGRAMME_RULES: ProgrammeRule[] = [counts.announcedProjects];

const PROJECT_RULES: ProjectRule[] = [
  counts.announcedStructures,
  phaseOrder,
  course.outsideStay,
  course.entryAfterExit,
  statedDuration,
  counts.moreAnswers,
  figures.partOverWhole,
  figures.rateAgainstCounts,
  twoValues,
  measuredLater,
  titleAgainstLogo,
  twoCarriers,
  twoSpellings,
  course.relativeDate,
  course.exitCause,
  course.noExit,
  counts.unnamedStructures,
  counts.missingLinks,
  figures.bareFigure,
  counts.noAnswers,
];

/** Everything that does not hold together on that day, the programme first, then project by project in their order. */
export function anomaliesOf(
  { programme, projects }: { programme: ProgrammeFacts | null; projects: ProjectFacts[] },
  day: Day = today(),
): FoundAnomaly[] {
  const ofProgramme = programme ? PROGRAMME_RULES.flatMap(({ rule, find }) => found(rule, null, find(programme))) : [];
  const ofProjects = projects.flatMap((project) =>
    PROJECT_RULES.flatMap(({ rule, find }) => found(rule, project, find(project, day))),
  );
  return [...ofProgramme, ...ofProjects];
}

/** The part of a key that stays when the data changes: the rule and the project. */
export function subjectOf(key: string): string {
  return key.slice(0, key.lastIndexOf(':'));
}

/** @returns the rule and the project that a key names; null when it names no rule of ours */
export function readKey(key: string): { rule: RuleKey; project: string | null } | null {
  const [rule, project, hash] = key.split(':');
  const known = ruleKeys.find((one) => one === rule);
  return known && project !== undefined && hash ? { rule: known, project: project || null } : null;
}

function found(rule: RuleKey, project: ProjectFacts | null, instances: Instance[]): FoundAnomaly[] {
  if (instances.length === 0) return [];
  const { title, severity } = ruleLabels[rule];
  const of = project && { slug: project.slug, name: project.name };
  return [{ key: keyOf(rule, project, instances), rule, title, severity, project: of, instances }];
}

/** The order in which instances were found says nothing. */
function keyOf(rule: RuleKey, project: ProjectFacts | null, instances: Instance[]): string {
  const said = JSON.stringify(instances.map((instance) => JSON.stringify(instance.said)).sort());
  return `${rule}:${project?.slug ?? ''}:${createHash('sha256').update(said).digest('hex').slice(0, 20)}`;
}
