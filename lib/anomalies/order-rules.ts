import type { Phase } from '@/lib/generated/prisma/enums';
import { PHASES } from '@/lib/projects/rules';
import { boundsOf, isBefore, wordsOf } from './course-rules';
import { type DatedFact, factsOfCourse } from './moments';
import type { Instance, ProjectRule } from './rule';

/** VITA-Air: a second evaluation in May 2017, a first one in November. Phases with phases, campaigns with campaigns, and each with the other. */
export const phaseOrder: ProjectRule = {
  rule: 'phase-order',
  find: (project) => {
    const facts = factsOfCourse(project);
    return [
      ...facts.flatMap((later) => inverted(later, facts)),
      ...facts.flatMap((phase) => overTooSoon(phase, facts)),
    ];
  },
};

/** The facts that a later one should follow, and surely precedes. */
function inverted(later: DatedFact, facts: DatedFact[]): Instance[] {
  return facts
    .filter(({ kind, phase, isOver }) => kind === later.kind && isOver && comesBefore(phase, later.phase))
    .filter((earlier) => isBefore(later.date, earlier.date))
    .map((earlier) => ({
      text: `${later.name} (${wordsOf(later.date)}) précède ${earlier.inside} (${wordsOf(earlier.date)}), qui devrait venir avant.`,
      said: [later.key, ...boundsOf(later.date), earlier.key, ...boundsOf(earlier.date)],
      fixes: [later.fix, earlier.fix],
    }));
}

/** A phase said to be over before its own campaign was held. */
function overTooSoon(step: DatedFact, facts: DatedFact[]): Instance[] {
  if (step.kind !== 'phase' || !step.isOver) return [];
  return facts
    .filter(({ kind, phase, date }) => kind === 'campaign' && phase === step.phase && isBefore(step.date, date))
    .map((campaign) => ({
      text: `${step.name} se termine (${wordsOf(step.date)}) avant ${campaign.inside} (${wordsOf(campaign.date)}), qui en fait partie.`,
      said: [step.key, ...boundsOf(step.date), campaign.key, ...boundsOf(campaign.date)],
      fixes: [step.fix, campaign.fix],
    }));
}

/** By the programme's own table, whatever the number of phases in between. */
function comesBefore(earlier: Phase, later: Phase): boolean {
  const after: readonly Phase[] = PHASES.find(({ phase }) => phase === later)?.after ?? [];
  return after.some((phase) => phase === earlier || comesBefore(earlier, phase));
}
