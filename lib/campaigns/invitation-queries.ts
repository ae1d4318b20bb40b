import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Staff } from '@/lib/viewer';
import { refusalToAssign, refusalToInvite, refusalToWithdraw } from './invitation-rules';
import { type InvitationFact, whyOf } from './invitation-words';
import { attentionOf, courseIn, tallyOf } from './participation';
import { ADOPTION_ORDER, frameSelect, participantSelect, readFrame, readParticipant, standingSelect } from './rows';
import type { CampaignKey } from './schema';
import { TEAM } from './team';

/** Every structure of the project, whether it is asked and why, who is in charge; null when out of reach. Two statements. */
export async function getInvitations(staff: Staff, { project, campaign }: CampaignKey) {
  const [row, team] = await Promise.all([
    db.campaign.findFirst({
      relationLoadStrategy: 'join',
      where: { AND: [{ slug: campaign }, { project: { AND: [{ slug: project }, projectsVisibleTo(staff)] } }] },
      select: invitationsSelect,
    }),
    db.user.findMany({ where: TEAM, orderBy: [{ name: 'asc' }, { email: 'asc' }], select: { id: true, name: true } }),
  ]);
  if (!row) return null;
  const frame = readFrame(row);
  const evaluations = new Map(row.evaluations.map((one) => [one.adoptionId, one]));
  const rows = row.project.adoptions.map((adoption) => {
    const evaluation = evaluations.get(adoption.id) ?? null;
    const participant = readParticipant(adoption, evaluation);
    const attention = attentionOf(frame, participant);
    const standing = { campaign: frame.state, part: attention.part, evaluation: participant.evaluation };
    const [event] = evaluation?.events ?? [];
    const fact: InvitationFact | null = event
      ? {
          kind: event.kind === 'WITHDRAWN' ? 'WITHDRAWN' : 'INVITED',
          at: event.recordedAt,
          by: event.author?.name ?? null,
          note: event.note,
        }
      : null;
    return {
      slug: participant.slug,
      name: participant.name,
      slot: participant.slot,
      attention,
      owner: evaluation?.owner ?? null,
      why: whyOf({
        campaign: frame.state,
        inviteesKnown: frame.inviteesKnown,
        part: attention.part,
        course: courseIn(frame, participant.events),
        joined: participant.joined,
        fact,
      }),
      mayBeInvited: refusalToInvite(standing) === null,
      mayBeWithdrawn: refusalToWithdraw(standing) === null,
      mayBeAssigned: refusalToAssign(standing) === null,
    };
  });
  return {
    ...frame,
    slug: row.slug,
    label: row.label,
    purpose: row.purpose,
    project: { slug: row.project.slug, name: row.project.name },
    rows,
    team,
    tally: tallyOf(rows.map(({ attention }) => attention)),
  };
}

export type Invitations = NonNullable<Awaited<ReturnType<typeof getInvitations>>>;

const invitationsSelect = {
  ...frameSelect,
  slug: true,
  label: true,
  purpose: true,
  project: {
    select: { slug: true, name: true, adoptions: { orderBy: ADOPTION_ORDER, select: participantSelect } },
  },
  evaluations: {
    select: {
      ...standingSelect,
      adoptionId: true,
      owner: { select: { id: true, name: true } },
      events: {
        where: { kind: { in: ['INVITED', 'WITHDRAWN'] } },
        orderBy: { sequence: 'desc' },
        take: 1,
        select: { kind: true, recordedAt: true, note: true, author: { select: { name: true } } },
      },
    },
  },
} as const satisfies Prisma.CampaignSelect;
