'use server';

import { parseWithZod } from '@conform-to/zod/v4';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '@/lib/action-state';
import { signInHere } from '@/lib/auth';
import { landingOf } from '@/lib/landing';
import { outOfReach } from '@/lib/out-of-reach';
import { isSameOrigin } from '@/lib/request';
import { SignInRefused } from '@/lib/sign-in';
import { signInRefusal } from '@/lib/sign-in-refusal';
import { viewerOfSession } from '@/lib/viewer';

const schema = z.object({
  email: z.string({ error: 'Indiquez votre adresse e-mail.' }).trim().max(254, 'Cette adresse est trop longue.'),
  password: z.string({ error: 'Indiquez votre mot de passe.' }).max(128, 'Ce mot de passe est trop long.'),
  suite: z.string().max(2000).optional(),
});

/** The one action that nobody need be signed in for. The password never comes back to the form. */
export async function signInAction(_previous: FormState, form: FormData): Promise<FormState> {
  if (!(await isSameOrigin())) outOfReach();
  const submission = parseWithZod(form, { schema });
  const lastResult = submission.reply({ hideFields: ['password'] });
  if (submission.status !== 'success') return { status: 'refused', kind: 'fields', lastResult };
  const { email, password, suite } = submission.value;
  const opened = await signInHere(email, password).catch(refusal);
  if (opened instanceof SignInRefused) {
    return { status: 'refused', kind: 'rule', message: signInRefusal(opened.message), lastResult };
  }
  const viewer = await viewerOfSession(opened);
  redirect(viewer ? landingOf(viewer, suite) : '/');
}

function refusal(error: unknown): SignInRefused {
  if (error instanceof SignInRefused) return error;
  throw error;
}
