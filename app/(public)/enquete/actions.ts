'use server';

import { redirect } from 'next/navigation';
import { respondentAction } from '@/lib/action';
import type { FormState } from '@/lib/action-state';
import type { Missing } from '@/lib/evaluations/completeness';
import { evaluationSchema } from '@/lib/evaluations/schema';
import { flash } from '@/lib/flash';
import { count, formatTime } from '@/lib/format';
import { paths } from '@/lib/paths';
import { saveAnswers, sendAnswers } from '@/lib/surveys/survey-mutations';

/** Saves as one types (and answers), saves and stays, or sends. */
export const answerSurveyAction = respondentAction(evaluationSchema, async (respondent, input, sent) => {
  if (input.intent === 'submit') {
    const { missing, version } = await sendAnswers(respondent, input, sent);
    return missing.length > 0 ? incomplete(missing, version) : redirect(paths.survey);
  }
  const { version, at } = await saveAnswers(respondent, input, sent);
  if (input.intent === 'autosave') return { status: 'idle', saved: { version, at: formatTime(at) } };
  await flash(`Réponses enregistrées à ${formatTime(at)}, pas encore envoyées.`);
  redirect(paths.survey);
});

/** What was typed is kept; each question that waits is a link to its place. */
function incomplete(missing: Missing[], version: number): FormState {
  const error = Object.fromEntries(missing.map(({ field, message }) => [field, [message]]));
  const left = count(missing.length, 'question attend', 'questions attendent');
  return {
    status: 'refused',
    kind: 'rule',
    message: `${left} une réponse\u00a0: «\u00a0Je ne sais pas\u00a0» en est une.`,
    version,
    lastResult: { status: 'error', error },
  };
}
