import { asksTheSame, type ComparableScores, comparableScores, type Version } from '@/lib/evaluations/comparison-rules';
import { isHandedIn } from '@/lib/evaluations/rules';
import { type Said, type Score, scoreOf } from '@/lib/evaluations/score-rules';
import type { EvaluationState } from '@/lib/generated/prisma/enums';
import type { CriteriaGroup } from '@/lib/instruments/rules';
import type { Attention, CampaignFrame } from './participation';

/** One campaign, and where every structure of its project stands in it. */
export type ScoredCampaign = CampaignFrame & {
  id: string;
  slug: string;
  label: string;
  phaseLabel: string;
  version: (Version & { name: string; groups: readonly CriteriaGroup[] }) | null;
  structures: ScoredStructure[];
};

export type ScoredStructure = {
  id: string;
  slug: string;
  name: string;
  state: EvaluationState | null;
  /** On hold then or now. */
  isPaused: boolean;
  attention: Attention;
  answers: ReadonlyMap<string, Said>;
};

/** Which evaluations a reader counts. */
export type Reading = { withPaused: boolean; validatedOnly: boolean };

/** One structure through the campaigns. A score is null where nothing of it counts. */
export type ScoreCourse = {
  slug: string;
  name: string;
  isPaused: boolean;
  scores: (Score | null)[];
  /** From each campaign it has a score in to the next one. */
  steps: { from: number; to: number; scores: ComparableScores | null; isSameProtocol: boolean }[];
};

export function isCounted({ state, isPaused }: ScoredStructure, { withPaused, validatedOnly }: Reading): boolean {
  return (validatedOnly ? state === 'VALIDATED' : isHandedIn(state)) && (withPaused || !isPaused);
}

/** Who is expected to answer: those on hold too when they are counted; never those stopped, arrived later or not invited. */
export function isExpected({ attention, isPaused }: ScoredStructure, { withPaused }: Reading): boolean {
  if (isPaused && !withPaused) return false;
  return EXPECTED.has(attention.part) || attention.part === 'onHold';
}

/** The courses of the structures that have at least one score, in the order of the project. */
export function coursesOf(
  versions: readonly Version[],
  campaigns: readonly ScoredCampaign[],
  reading: Reading,
): ScoreCourse[] {
  const [first] = campaigns;
  return (first?.structures ?? []).flatMap(({ slug, name }, place) => {
    const moments = campaigns.map(({ version, structures }) => {
      const structure = structures[place];
      return structure && version && isCounted(structure, reading) ? { version, structure } : null;
    });
    if (moments.every((moment) => moment === null)) return [];
    const scores = moments.map((moment) => moment && scoreOf(moment.version.criteria, moment.structure.answers));
    const isPaused = campaigns.some(({ structures }) => structures[place]?.isPaused);
    return [{ slug, name, isPaused, scores, steps: stepsOf(versions, moments) }];
  });
}

type CountedMoment = { version: Version; structure: ScoredStructure } | null;

function stepsOf(versions: readonly Version[], moments: readonly CountedMoment[]): ScoreCourse['steps'] {
  const known = moments.flatMap((moment, index) => (moment ? [{ ...moment, index }] : []));
  return known.slice(1).flatMap((after, place) => {
    const before = known[place];
    if (!before) return [];
    const [then, now] = [before, after].map(({ version, structure }) => ({ version, answers: structure.answers }));
    if (!then || !now) return [];
    return [
      {
        from: before.index,
        to: after.index,
        scores: comparableScores(versions, then, now),
        isSameProtocol: asksTheSame(before.version, after.version),
      },
    ];
  });
}

const EXPECTED: ReadonlySet<Attention['part']> = new Set([
  'validated',
  'submitted',
  'returned',
  'draft',
  'expected',
  'toInvite',
]);
