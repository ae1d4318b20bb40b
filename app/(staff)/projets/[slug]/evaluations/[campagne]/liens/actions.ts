'use server';

import { redirect } from 'next/navigation';
import { adminAction, staffAction } from '@/lib/action';
import { formatDay } from '@/lib/day';
import { flash } from '@/lib/flash';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';
import { reasonLabels } from '@/lib/surveys/labels';
import { issueLinks, revokeLink } from '@/lib/surveys/link-mutations';
import { issueSchema, revokeSchema } from '@/lib/surveys/schema';

/** The links come back in the answer, and are nowhere else: they are copied now, or made anew. */
export const issueLinksAction = staffAction(issueSchema, async (staff, input, sent) => {
  const { issued, skipped, lastDay } = await issueLinks(staff, input, sent);
  const made = count(issued.length, 'lien créé, valable', 'liens créés, valables');
  await flash(`${made} jusqu’au ${formatDay(lastDay)}.`);
  return {
    status: 'idle',
    once: [
      ...issued.map(({ name, address, mailedTo }) => ({
        name,
        secret: address,
        note: mailedTo && `e-mail en file d’attente pour ${mailedTo}`,
      })),
      ...skipped.map(({ name, reason }) => ({
        name,
        secret: null,
        note: `pas de lien\u00a0: ${reasonLabels[reason]}`,
      })),
    ],
  };
});

export const revokeLinkAction = adminAction(revokeSchema, async (admin, input) => {
  await revokeLink(admin, input);
  await flash('Lien révoqué\u00a0: il ne s’ouvre plus.');
  redirect(paths.surveyLinks(input.project, input.campaign));
});
