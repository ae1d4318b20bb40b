'use server';

import { redirect } from 'next/navigation';
import { managerAction, staffAction } from '@/lib/action';
import type { FormState } from '@/lib/action-state';
import { type Missing, missingSentence } from '@/lib/evaluations/completeness';
import {
  correctAnswer,
  returnEvaluation,
  startOrSaveDraft,
  submitEvaluation,
  takeBack,
  validateEvaluation,
} from '@/lib/evaluations/mutations';
import { correctionSchema, evaluationKeySchema, evaluationSchema, reviewSchema } from '@/lib/evaluations/schema';
import { flash } from '@/lib/flash';
import { formatTime } from '@/lib/format';
import { paths } from '@/lib/paths';

/** Saves as one types (and answers), saves and stays, saves and goes on, or hands in. */
export const saveEvaluationAction = staffAction(evaluationSchema, async (staff, input, sent) => {
  const here = paths.evaluation(input.project, input.campaign, input.adoption);
  if (input.intent === 'submit') {
    const { missing, version } = await submitEvaluation(staff, input, sent);
    if (missing.length > 0) return incomplete(missing, version);
    await flash('Évaluation soumise.');
    redirect(here);
  }
  const { version, at } = await startOrSaveDraft(staff, input, sent);
  if (input.intent === 'autosave') return { status: 'idle', saved: { version, at: formatTime(at) } };
  await flash(`Brouillon enregistré à ${formatTime(at)}.`);
  redirect(input.intent === 'next' && input.next ? paths.evaluation(input.project, input.campaign, input.next) : here);
});

export const takeBackAction = staffAction(evaluationKeySchema, async (staff, key, sent) => {
  await takeBack(staff, key, sent);
  await flash('La saisie est rouverte.');
  redirect(paths.evaluation(key.project, key.campaign, key.adoption));
});

export const reviewEvaluationAction = managerAction(reviewSchema, async (manager, { intent, ...review }, sent) => {
  if (intent === 'validate') await validateEvaluation(manager, review, sent);
  else await returnEvaluation(manager, review, sent);
  await flash(intent === 'validate' ? 'Évaluation validée.' : 'Évaluation renvoyée avec vos notes.');
  redirect(paths.evaluation(review.project, review.campaign, review.adoption));
});

export const correctAnswerAction = managerAction(correctionSchema, async (manager, input, sent) => {
  await correctAnswer(manager, input, sent);
  await flash('Réponse corrigée.');
  redirect(paths.evaluation(input.project, input.campaign, input.adoption));
});

/** The draft is kept; each thing that is missing is a link to its place. */
function incomplete(missing: Missing[], version: number): FormState {
  const error = Object.fromEntries(missing.map(({ field, message }) => [field, [message]]));
  return {
    status: 'refused',
    kind: 'rule',
    message: missingSentence(missing),
    version,
    lastResult: { status: 'error', error },
  };
}
