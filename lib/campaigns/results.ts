import { median } from 'd3-array';
import { type AnswerContent, isAnswered } from '@/lib/evaluations/answers';
import { answerWording } from '@/lib/evaluations/wording';
import type { Departure } from '@/lib/generated/prisma/enums';
import type { Criterion } from '@/lib/instruments/rules';

/** What the evaluations handed in say about one criterion. Every count is out of `handedIn`. */
export type Distribution = {
  criterion: Criterion;
  handedIn: number;
  given: number;
  notCollected: number;
  notApplicable: number;
  unanswered: number;
  /** One per level or option, those nobody chose included; empty for a number or a text. */
  levels: { value: number; anchor: string; count: number }[];
  numbers: { least: number; median: number; most: number; rough: number; several: number } | null;
  texts: { from: string; text: string }[];
  departures: Record<Exclude<Departure, 'NONE'>, number>;
  /** Each structure's own answer in words, with what was noted beside it; null when it gave none. */
  said: { from: string; wording: string | null; evidence: string | null; departure: Departure }[];
};

type HandedIn = { adoption: string; answers: ReadonlyMap<string, AnswerContent> };

export function distributionOf(criterion: Criterion, evaluations: readonly HandedIn[]): Distribution {
  const said = evaluations.map(({ adoption, answers }) => ({ adoption, content: answers.get(criterion.id) }));
  const contents = said.flatMap(({ content }) => (content ? [content] : []));
  const given = contents.filter((content) => content.state === 'GIVEN' && isAnswered(criterion, content));
  const inState = (state: AnswerContent['state']) => contents.filter((content) => content.state === state).length;
  const departing = (departure: Departure) => contents.filter((content) => content.departure === departure).length;
  const [notCollected, notApplicable] = [inState('NOT_COLLECTED'), inState('NOT_APPLICABLE')];
  return {
    criterion,
    handedIn: evaluations.length,
    given: given.length,
    notCollected,
    notApplicable,
    unanswered: evaluations.length - given.length - notCollected - notApplicable,
    levels: criterion.levels.map((level) => ({
      ...level,
      count: given.filter((one) => one.level === level.value).length,
    })),
    numbers: criterion.kind === 'NUMBER' ? numbersOf(given) : null,
    texts: said.flatMap(({ adoption, content }) => textOf(criterion, adoption, content)),
    departures: { AGREED_ADAPTATION: departing('AGREED_ADAPTATION'), DRIFT: departing('DRIFT') },
    said: said.map(({ adoption, content }) => ({
      from: adoption,
      wording: content ? answerWording(criterion, content) : null,
      evidence: content?.evidence ?? null,
      departure: content?.departure ?? 'NONE',
    })),
  };
}

/** « plusieurs » has no place on a scale of numbers: it is counted apart, never guessed. */
function numbersOf(given: readonly AnswerContent[]): Distribution['numbers'] {
  const known = given.filter((content) => content.qualifier !== 'SEVERAL' && content.value !== null);
  const values = known.map((content) => content.value ?? 0).sort((a, b) => a - b);
  const [least, most] = [values[0], values.at(-1)];
  if (least === undefined || most === undefined) return null;
  return {
    least,
    most,
    median: median(values) ?? least,
    rough: known.filter((content) => content.qualifier !== 'EXACT').length,
    several: given.length - known.length,
  };
}

function textOf(criterion: Criterion, from: string, content: AnswerContent | undefined) {
  if (criterion.kind !== 'TEXT' || content?.state !== 'GIVEN') return [];
  const text = answerWording(criterion, content);
  return text ? [{ from, text }] : [];
}
