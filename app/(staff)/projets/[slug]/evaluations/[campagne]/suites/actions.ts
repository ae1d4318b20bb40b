'use server';

import { redirect } from 'next/navigation';
import { staffAction } from '@/lib/action';
import { checkFollowUp } from '@/lib/findings/check-mutations';
import { outcomeLabels } from '@/lib/findings/labels';
import { checkSchema } from '@/lib/findings/schema';
import { flash } from '@/lib/flash';
import { paths } from '@/lib/paths';

export const checkFollowUpAction = staffAction(checkSchema, async (staff, input, sent) => {
  const { decision } = await checkFollowUp(staff, input, sent);
  await flash(`«\u00a0${decision}\u00a0»\u00a0: ${outcomeLabels[input.outcome].toLowerCase()}.`);
  redirect(paths.followUpChecks(input.project, input.campaign));
});
