import 'server-only';
import { z } from 'zod';
import { ofProjectsVisibleTo } from '@/lib/access';
import { adoptionName } from '@/lib/adoptions/naming';
import { dayOf } from '@/lib/day';
import { db } from '@/lib/db';
import { teamMember } from '@/lib/findings/team';
import type { Staff } from '@/lib/viewer';
import { AT_MOST } from './charge-rules';

export type Charge = NonNullable<Awaited<ReturnType<typeof getCharge>>>;

/**
 * What somebody of the team is in charge of: evaluations of open campaigns that are not handed in, decisions that are not done. A
 * name and a role, no address. Null for a carrier, a closed account, nobody.
 */
export async function getCharge(staff: Staff, id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const person = await db.user.findFirst({
    where: { AND: [{ id }, teamMember] },
    relationLoadStrategy: 'join',
    select: {
      name: true,
      role: true,
      ownedEvaluations: {
        where: {
          AND: [
            { state: { in: ['INVITED', 'DRAFT', 'RETURNED'] }, campaign: { state: 'OPEN' } },
            ofProjectsVisibleTo(staff),
          ],
        },
        orderBy: [{ campaign: { dueOn: { sort: 'asc', nulls: 'last' } } }, { id: 'asc' }],
        take: AT_MOST,
        select: {
          id: true,
          state: true,
          project: { select: { slug: true, name: true } },
          campaign: { select: { slug: true, label: true, dueOn: true } },
          adoption: { select: { slug: true, label: true, organization: { select: { name: true } } } },
        },
      },
      ownedFollowUps: {
        where: { AND: [{ state: 'PLANNED' }, ofProjectsVisibleTo(staff)] },
        orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
        take: AT_MOST,
        select: {
          id: true,
          decision: true,
          dueOn: true,
          finding: { select: { id: true } },
          project: { select: { slug: true, name: true } },
        },
      },
    },
  });
  if (!person) return null;
  return {
    name: person.name,
    role: person.role,
    evaluations: person.ownedEvaluations.map(({ id: key, state, project, campaign, adoption }) => ({
      id: key,
      state,
      project,
      campaign,
      adoption: { slug: adoption.slug, name: adoptionName(adoption) },
      dueOn: campaign.dueOn && dayOf(campaign.dueOn),
    })),
    followUps: person.ownedFollowUps.map(({ finding, dueOn, ...row }) => ({
      ...row,
      finding: finding.id,
      dueOn: dueOn && dayOf(dueOn),
    })),
  };
}
