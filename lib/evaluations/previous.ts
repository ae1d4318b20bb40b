import type { CriterionKind, EvaluationState, Phase } from '@/lib/generated/prisma/enums';
import { levelsOf } from '@/lib/instruments/rules';
import { type OwnPhaseLabels, phaseLabel } from '@/lib/projects/labels';
import { PHASES } from '@/lib/projects/rules';
import type { Before } from './carry-rules';
import { type AnswerRow, readAnswer } from './rows';
import { isHandedIn } from './rules';
import { answerWording, shortWording } from './wording';

type Place = { slug: string; phase: Phase; windowFrom: Date | null };

type Said = AnswerRow & {
  criterion: { code: string; kind: CriterionKind; unit: string | null; levels: { value: number; anchor: string }[] };
};

type Row = { state: EvaluationState; campaign: Place; answers: Said[]; corrections: Said[] };

/** What was answered before, by criterion code. */
export type PreviousAnswer = { level: number | null; short: string; full: string } & Before;

export type Previous = { phaseLabel: string; answers: ReadonlyMap<string, PreviousAnswer> };

/** The answers handed in by the same structure in the campaign just before this one; null when there is none. */
export function previousOf(
  campaign: { slug: string; phase: Phase; windowFrom: Date | null },
  evaluations: readonly Row[],
  own: OwnPhaseLabels,
): Previous | null {
  const earlier = evaluations
    .filter((evaluation) => isHandedIn(evaluation.state) && isBefore(evaluation.campaign, campaign))
    .sort((a, b) => (isBefore(a.campaign, b.campaign) ? -1 : 1));
  const last = earlier.at(-1);
  return last ? { phaseLabel: phaseLabel(last.campaign.phase, own), answers: answersOf(last) } : null;
}

function answersOf({ answers, corrections }: Row): Map<string, PreviousAnswer> {
  const said = new Map<string, PreviousAnswer>();
  for (const { criterion, ...row } of [...answers, ...corrections]) {
    const asked = { ...criterion, levels: levelsOf(criterion) };
    const content = readAnswer(row);
    const [short, full] = [shortWording(asked, content), answerWording(asked, content)];
    if (short && full) said.set(criterion.code, { level: content.level, short, full, asked, content });
  }
  return said;
}

/** In programme order; two campaigns of one phase by the day they began. */
function isBefore(a: Place, b: Place): boolean {
  const [rankA, rankB] = [a, b].map(({ phase }) => PHASES.findIndex((entry) => entry.phase === phase));
  if (a.slug === b.slug || rankA === undefined || rankB === undefined) return false;
  if (rankA !== rankB) return rankA < rankB;
  return (a.windowFrom?.getTime() ?? 0) < (b.windowFrom?.getTime() ?? 0);
}
