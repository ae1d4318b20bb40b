import { formatNumber } from '@/lib/format';
import type { Criterion } from '@/lib/instruments/rules';
import type { AnswerContent } from './answers';
import { levelsTogether, type Version } from './comparison-rules';

/** What became of an answer since an earlier one: said by its direction and in words. `none`: they do not compare. */
export type Change = { direction: 'up' | 'down' | 'same' | 'other' | 'none'; words: string };

export type AnsweredMoment = { version: Version | null; answers: ReadonlyMap<string, AnswerContent> };

/** Null when one of both moments has no answer to the criterion, or when it is a text, which has no direction. */
export function changeOf(
  versions: readonly Version[],
  before: AnsweredMoment,
  after: AnsweredMoment,
  code: string,
): Change | null {
  const [then, now] = [before, after].map((moment) => givenTo(moment, code));
  if (!then || !now || now.criterion.kind === 'TEXT') return null;
  if (then.criterion.kind !== now.criterion.kind) return { direction: 'none', words: 'question changée' };
  if (now.criterion.kind === 'NUMBER') return numberChange(now.criterion, then, now);
  if (now.criterion.kind === 'CHOICE') return choiceChange(then, now);
  const together = levelsTogether(versions, before, after, code);
  if (!together) return { direction: 'none', words: 'paliers redéfinis\u00a0: ne se compare pas' };
  const steps = together.after - together.before;
  const words = now.criterion.kind === 'YES_NO' ? yesNoWords(steps) : stepWords(steps);
  const became =
    together.before === then.content.level ? '' : `, l’ancien ${then.content.level} valant ${together.before}`;
  return { direction: directionOf(steps), words: `${words}${became}` };
}

type Given = { criterion: Criterion; content: AnswerContent };

function givenTo({ version, answers }: AnsweredMoment, code: string): Given | null {
  const criterion = version?.criteria.find((one) => one.code === code);
  const content = criterion && answers.get(criterion.id);
  return criterion && content?.state === 'GIVEN' ? { criterion, content } : null;
}

/** « plusieurs » has no difference; one between two rough numbers is rough. */
function numberChange(
  { unit }: Criterion,
  { criterion, content: then }: Given,
  { content: now }: Given,
): Change | null {
  if (then.value === null || now.value === null) return null;
  if (criterion.unit !== unit) return { direction: 'none', words: 'unité changée' };
  const difference = now.value - then.value;
  if (difference === 0) return { direction: 'same', words: 'stable' };
  const rough = [then, now].every(({ qualifier }) => qualifier === 'EXACT') ? '' : 'environ\u00a0';
  const sign = difference > 0 ? '+' : '−';
  return { direction: directionOf(difference), words: `${rough}${sign}${formatNumber(Math.abs(difference))}` };
}

function choiceChange(then: Given, now: Given): Change | null {
  const [before, after] = [then, now].map(({ criterion, content }) =>
    criterion.levels.find(({ value }) => value === content.level),
  );
  if (!before || !after) return null;
  return before.anchor === after.anchor
    ? { direction: 'same', words: 'même réponse' }
    : { direction: 'other', words: 'autre réponse' };
}

function yesNoWords(steps: number): string {
  if (steps === 0) return 'stable';
  return steps > 0 ? 'passe à oui' : 'passe à non';
}

function stepWords(steps: number): string {
  if (steps === 0) return 'stable';
  return `${steps > 0 ? '+' : '−'}${Math.abs(steps)}\u00a0${Math.abs(steps) >= 2 ? 'paliers' : 'palier'}`;
}

function directionOf(difference: number): Change['direction'] {
  if (difference === 0) return 'same';
  return difference > 0 ? 'up' : 'down';
}
