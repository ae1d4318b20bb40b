'use server';

import { redirect } from 'next/navigation';
import { signOutHere } from '@/lib/auth';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { isSameOrigin } from '@/lib/request';

export async function signOutAction() {
  if (!(await isSameOrigin())) outOfReach();
  await signOutHere();
  redirect(paths.signIn());
}
