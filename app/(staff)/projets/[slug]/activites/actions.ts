'use server';

import { redirect } from 'next/navigation';
import { staffAction } from '@/lib/action';
import { editActivity, logActivity } from '@/lib/activities/mutations';
import { activitySchema, newActivitySchema } from '@/lib/activities/schema';
import { flash } from '@/lib/flash';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';

export const logActivityAction = staffAction(newActivitySchema, async (staff, input, sent) => {
  const logged = await logActivity(staff, input, sent);
  await flash(
    `«\u00a0${logged.title}\u00a0» enregistrée, ${count(logged.count, 'structure présente', 'structures présentes')}.`,
  );
  redirect(input.following ? paths.newActivity(input.project) : paths.activities(input.project));
});

export const editActivityAction = staffAction(activitySchema, async (staff, input, sent) => {
  const { title } = await editActivity(staff, input, sent);
  await flash(`«\u00a0${title}\u00a0» est à jour.`);
  redirect(paths.activities(input.project));
});
