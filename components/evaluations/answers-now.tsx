'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { type AnswerContent, isAnswered } from '@/lib/evaluations/answers';
import { missingOf, missingSentence } from '@/lib/evaluations/completeness';
import { shortWording } from '@/lib/evaluations/wording';
import { formatBounds, parseImpreciseDate } from '@/lib/imprecise-date';
import type { Criterion } from '@/lib/instruments/rules';

/** The answers as they stand in the form, typed and not yet saved included. */
export type Now = {
  criteria: readonly Criterion[];
  answers: ReadonlyMap<string, AnswerContent>;
  metOn: string | null;
  /** How many answers were taken over from the phase before and wait to be confirmed: no answers yet. */
  carried: number;
};

export const AnswersNow = createContext<Now>({ criteria: [], answers: new Map(), metOn: null, carried: 0 });

/** « 2 critères sur 3 renseignés », for a part of the criteria or for all. */
export function AnsweredCount({ start = 0, length }: { start?: number; length?: number }) {
  const { criteria, answers } = useContext(AnswersNow);
  const part = criteria.slice(start, length === undefined ? undefined : start + length);
  const answered = part.filter((criterion) => isAnswered(criterion, answers.get(criterion.id))).length;
  return `${answered}\u00a0${answered >= 2 ? 'critères' : 'critère'} sur ${part.length} ${answered >= 2 ? 'renseignés' : 'renseigné'}`;
}

/** The answer to a criterion as it stands, in its shortest form. */
export function AnswerNow({ criterion }: { criterion: string }) {
  const { criteria, answers } = useContext(AnswersNow);
  const asked = criteria.find((one) => one.id === criterion);
  const content = answers.get(criterion);
  const wording = asked && content ? shortWording(asked, content) : null;
  return wording ? <b className="font-semibold">{wording}</b> : <span className="text-soft">…</span>;
}

/** « Il reste un critère à renseigner ou à marquer « non recueilli ». » */
export function MissingNow() {
  const { criteria, answers, metOn, carried } = useContext(AnswersNow);
  const missing = missingSentence(missingOf(criteria, answers, metOn));
  if (carried === 0) return missing;
  return `${missing} Soumettre confirme ${carried > 1 ? `les ${carried}\u00a0réponses reprises` : 'la réponse reprise'}.`;
}

/** How the date of the meeting is understood, as it is typed; the hint before anything is. */
export function MetOnReading({ children }: { children: ReactNode }) {
  const { metOn } = useContext(AnswersNow);
  const parsed = metOn ? parseImpreciseDate(metOn) : null;
  if (!parsed?.ok || !parsed.date.from) return children;
  return (
    <span className="text-green">
      compris{'\u00a0'}: {formatBounds(parsed.date.from, parsed.date.to)}
    </span>
  );
}
