import { hasSameLevels, translateThrough } from '@/lib/instruments/mapping-rules';
import type { Criterion } from '@/lib/instruments/rules';
import type { AnswerContent } from './answers';
import { isScored, type Said, type Score, scoreOf } from './score-rules';

// Two moments compare only on what was asked, and answered, in both. A criterion is the same one when its code is.

export type Version = { id: string; instrumentId: string; number: number; criteria: readonly Criterion[] };

/** What one structure was asked and answered at one moment; nothing was asked where there was no version. */
export type Moment = { version: Version | null; answers: ReadonlyMap<string, Said> };

/** One criterion in both moments, under the words, weight and levels of the later version. */
type Together = { criterion: Criterion; before: number; after: number };

/** Both scores on their common criteria, under the weights and levels of the later version; null when there is none. */
export type ComparableScores = { before: Score; after: Score; criteria: number };

export function comparableScores(versions: readonly Version[], before: Moment, after: Moment): ComparableScores | null {
  const common = criteriaOfBoth(before, after).flatMap((code) => {
    const together = levelsTogether(versions, before, after, code);
    return together && isScored(together.criterion) ? [together] : [];
  });
  if (common.length === 0) return null;
  const criteria = common.map(({ criterion }) => criterion);
  const at = (moment: 'before' | 'after') =>
    scoreOf(criteria, new Map(common.map((one) => [one.criterion.id, given(one[moment])])));
  return { before: at('before'), after: at('after'), criteria: common.length };
}

/**
 * Both answers as levels of one scale: that of the later version. Null when one of them is missing, or when the levels were
 * changed without saying which takes over which.
 */
export function levelsTogether(
  versions: readonly Version[],
  before: Moment,
  after: Moment,
  code: string,
): Together | null {
  const [then, now] = [said(before, code), said(after, code)];
  if (!then || !now) return null;
  const isLater = now.version.instrumentId !== then.version.instrumentId || now.version.number >= then.version.number;
  const target = isLater ? now : then;
  const [from, to] = [then, now].map((one) => levelIn(versions, one, target, code));
  if (from === undefined || to === undefined || from === null || to === null) return null;
  return { criterion: target.criterion, before: from, after: to };
}

/** Whether two versions ask for the same scores: their scored criteria have the same codes. */
export function asksTheSame(before: Version | null, after: Version | null): boolean {
  const [then, now] = [before, after].map(
    (version) => new Set(version?.criteria.filter(isScored).map(({ code }) => code)),
  );
  return then?.size === now?.size && [...(then ?? [])].every((code) => now?.has(code));
}

function levelIn(versions: readonly Version[], from: GivenLevel, to: GivenLevel, code: string): number | null {
  if (from.version.id === to.version.id) return from.level;
  if (from.version.instrumentId === to.version.instrumentId) {
    const chain = versions.filter(({ instrumentId }) => instrumentId === to.version.instrumentId);
    return translateThrough(chain, code, from.version.number, to.version.number, from.level);
  }
  // Two instruments never say what became of a level: only the very same scale, word for word, compares.
  const isSame = from.criterion.kind === to.criterion.kind && hasSameLevels(from.criterion.levels, to.criterion.levels);
  return isSame ? from.level : null;
}

type GivenLevel = { version: Version; criterion: Criterion; level: number };

function said({ version, answers }: Moment, code: string): GivenLevel | null {
  const criterion = version?.criteria.find((one) => one.code === code);
  const content = criterion && answers.get(criterion.id);
  if (!version || !criterion || content?.state !== 'GIVEN' || content.level === null) return null;
  return { version, criterion, level: content.level };
}

function criteriaOfBoth(before: Moment, after: Moment): string[] {
  const codes = new Set(before.version?.criteria.map(({ code }) => code));
  return (after.version?.criteria ?? []).map(({ code }) => code).filter((code) => codes.has(code));
}

function given(level: number): Pick<AnswerContent, 'state' | 'level'> {
  return { state: 'GIVEN', level };
}
