import 'server-only';
import type { Submission } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { z } from 'zod';
import type { FormState, Reply } from './action-state';
import { AlreadyDoneError, ConflictError, RuleError } from './errors';
import { formatTime } from './format';
import { outOfReach } from './out-of-reach';
import { paths } from './paths';
import { isSameOrigin } from './request';
import {
  type Admin,
  type Carrier,
  currentRespondent,
  currentViewer,
  isAdmin,
  isCarrier,
  isManager,
  isStaff,
  type Manager,
  type Respondent,
  type Staff,
  type Viewer,
} from './viewer';

/** What travels with every form beside its fields. */
const envelope = z.object({
  idempotencyKey: z.uuid().optional(),
  version: z.coerce.number().int().positive().optional(),
});

/** The key under which a creating form is sent once, and the version of the row that an editing form was opened on. */
export type Sent = { key: string | undefined; version: number | undefined };

type Run<V, S extends z.ZodType> = (
  person: V,
  input: z.output<S>,
  sent: Sent,
) => Promise<FormState | undefined | never>;
type Action = (previous: FormState, form: FormData) => Promise<FormState>;

/**
 * A form's server action: who asks is found and must have the right, the input must fit the schema, broken rules come back as
 * sentences with all that was typed. The run redirects, or returns nothing when the page simply shows the new state.
 */
export const staffAction = <S extends z.ZodType>(schema: S, run: Run<Staff, S>) => action(isStaff, schema, run);
export const managerAction = <S extends z.ZodType>(schema: S, run: Run<Manager, S>) => action(isManager, schema, run);
export const adminAction = <S extends z.ZodType>(schema: S, run: Run<Admin, S>) => action(isAdmin, schema, run);
export const carrierAction = <S extends z.ZodType>(schema: S, run: Run<Carrier, S>) => action(isCarrier, schema, run);
/** For a structure that came through its survey link, and has no account. */
export const respondentAction = <S extends z.ZodType>(schema: S, run: Run<Respondent, S>) =>
  actionOf(currentRespondent, SURVEY_OVER, schema, run);

/** The same checks for what a page's own script sends as data: an entry grid has no form. Broken rules come back as one sentence. */
export function staffCall<S extends z.ZodType, T>(schema: S, run: (staff: Staff, input: z.output<S>) => Promise<T>) {
  return async (given: z.input<S>): Promise<Reply<T>> => {
    if (!(await isSameOrigin())) outOfReach();
    const viewer = await currentViewer();
    if (!viewer) return { status: 'refused', kind: 'limit', message: SIGN_IN_AGAIN };
    if (!isStaff(viewer)) outOfReach();
    const input = schema.safeParse(given);
    if (!input.success) return { status: 'refused', kind: 'fields', message: input.error.issues[0]?.message ?? '' };
    try {
      return { status: 'done', result: await run(viewer, input.data) };
    } catch (error) {
      if (error instanceof RuleError) return { status: 'refused', kind: 'rule', message: error.message };
      throw error;
    }
  };
}

function action<V extends Viewer, S extends z.ZodType>(
  may: (viewer: Viewer) => viewer is V,
  schema: S,
  run: Run<V, S>,
): Action {
  const find = async () => {
    const viewer = await currentViewer();
    return viewer === null || may(viewer) ? viewer : outOfReach();
  };
  return actionOf(find, SESSION_OVER, schema, run);
}

/** @param over what is said to somebody who was known when the form was opened and is not any more */
function actionOf<P, S extends z.ZodType>(
  find: () => Promise<P | null>,
  over: string,
  schema: S,
  run: Run<P, S>,
): Action {
  return async (_previous, form) => {
    if (!(await isSameOrigin())) outOfReach();
    const person = await find();
    const submission = parseWithZod(form, { schema });
    if (!person) return { status: 'refused', kind: 'limit', message: over, lastResult: submission.reply() };
    if (submission.status !== 'success') return { status: 'refused', kind: 'fields', lastResult: submission.reply() };
    const sent = envelope.safeParse(Object.fromEntries(form));
    try {
      const state = await run(person, submission.value, {
        key: sent.data?.idempotencyKey,
        version: sent.data?.version,
      });
      return state ?? { status: 'idle' };
    } catch (error) {
      return refusal(error, submission);
    }
  };
}

function refusal(error: unknown, submission: Submission<unknown>): FormState {
  const lastResult = submission.reply();
  if (error instanceof RuleError) return { status: 'refused', kind: 'rule', message: error.message, lastResult };
  if (error instanceof AlreadyDoneError) {
    const message = `Déjà enregistré à ${formatTime(error.at)} : rien n’a été créé en double.`;
    return { status: 'refused', kind: 'already-done', message, lastResult };
  }
  if (error instanceof ConflictError) {
    const message = `${error.subject} a été modifiée à ${formatTime(error.at)} pendant votre saisie. Vos réponses sont conservées : comparez et choisissez.`;
    return { status: 'refused', kind: 'conflict', message, lastResult, stored: error.stored, version: error.version };
  }
  throw error;
}

const SESSION_OVER = `Votre session a expiré. Ouvrez ${paths.signIn()} dans un autre onglet, reconnectez-vous, puis renvoyez ce formulaire : votre saisie vous attend.`;

const SIGN_IN_AGAIN =
  'Votre session a expiré\u00a0: reconnectez-vous dans un autre onglet, votre saisie vous attend ici.';

const SURVEY_OVER =
  'Ce questionnaire n’est plus ouvert dans ce navigateur. Rouvrez votre lien dans un autre onglet\u00a0: votre saisie vous attend ici.';
