import 'server-only';
import { ofProjectsVisibleTo } from '@/lib/access';
import { partOf } from '@/lib/campaigns/participation';
import {
  ADOPTION_ORDER,
  frameSelect,
  participantSelect,
  readFrame,
  readParticipant,
  standingSelect,
} from '@/lib/campaigns/rows';
import type { Db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Staff } from '@/lib/viewer';
import { reasonOf, refusalToIssue } from './proposal-rules';
import type { DeskKey } from './schema';

// The links of a campaign, structure by structure: what the page shows, and what making links decides upon.

/** Null when the campaign is out of reach. One statement. */
export async function readDesk(from: Db, staff: Staff, key: DeskKey, now: Date = new Date()) {
  const row = await from.campaign.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ slug: key.campaign }, { project: { slug: key.project } }, ofProjectsVisibleTo(staff)] },
    select: deskSelect,
  });
  if (!row) return null;
  const frame = readFrame(row);
  const evaluations = new Map(row.evaluations.map((one) => [one.adoptionId, one]));
  return {
    id: row.id,
    projectId: row.projectId,
    project: row.project.name,
    label: row.label,
    dueOn: frame.dueOn,
    refusal: refusalToIssue(row, row.instrumentVersionId !== null),
    lines: row.project.adoptions.map(({ contactEmail, ...adoption }) => {
      const participant = readParticipant(adoption, evaluations.get(adoption.id) ?? null);
      const [link = null, ...earlier] = row.surveyLinks.filter((one) => one.adoptionId === adoption.id);
      return {
        ...participant,
        contactEmail,
        part: partOf(frame, participant),
        link,
        earlier: earlier.length,
        reason: reasonOf(frame, participant, link, now),
      };
    }),
  };
}

export type Desk = NonNullable<Awaited<ReturnType<typeof readDesk>>>;
export type DeskLine = Desk['lines'][number];

const deskSelect = {
  ...frameSelect,
  id: true,
  projectId: true,
  label: true,
  instrumentVersionId: true,
  evaluations: { select: { adoptionId: true, ...standingSelect } },
  surveyLinks: {
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      adoptionId: true,
      createdAt: true,
      expiresAt: true,
      openedAt: true,
      startedAt: true,
      submittedAt: true,
      mailedAt: true,
      revokedAt: true,
      author: { select: { name: true } },
    },
  },
  project: {
    select: {
      name: true,
      adoptions: { orderBy: ADOPTION_ORDER, select: { ...participantSelect, contactEmail: true } },
    },
  },
} satisfies Prisma.CampaignSelect;
