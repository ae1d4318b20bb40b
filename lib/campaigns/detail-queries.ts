import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import { answersSelect, readAnswers } from '@/lib/evaluations/rows';
import { isHandedIn } from '@/lib/evaluations/rules';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import { readVersion, versionSelect } from '@/lib/instruments/queries';
import { phaseLabel } from '@/lib/projects/labels';
import type { Viewer } from '@/lib/viewer';
import { attentionOf, tallyOf } from './participation';
import { campaignsVisibleTo } from './queries';
import { distributionOf } from './results';
import { ADOPTION_ORDER, frameSelect, participantSelect, readFrame, readParticipant, standingSelect } from './rows';
import type { CampaignKey } from './schema';

/** One campaign with its structures, its results and its findings; null when out of reach. */
export async function getCampaign(viewer: Viewer, key: CampaignKey) {
  const row = await db.campaign.findFirst({
    relationLoadStrategy: 'join',
    where: whereCampaign(viewer, key),
    select: campaignSelect,
  });
  if (!row) return null;
  const frame = readFrame(row);
  const version = row.instrumentVersion && readVersion(row.instrumentVersion);
  const evaluations = new Map(row.evaluations.map((one) => [one.adoptionId, one]));
  const participants = row.project.adoptions.map((adoption) => {
    const evaluation = evaluations.get(adoption.id);
    const participant = readParticipant(adoption, evaluation ?? null);
    return {
      ...participant,
      attention: attentionOf(frame, participant),
      metOn: evaluation ? readImprecise(evaluation, 'metOn') : null,
      author: evaluation?.author?.name ?? null,
      link: row.surveyLinks.find((link) => link.adoptionId === adoption.id) ?? null,
      owner: evaluation?.owner ?? null,
      answers: evaluation ? readAnswers(evaluation).size : 0,
    };
  });
  const handedIn = participants.flatMap(({ id, name }) => {
    const evaluation = evaluations.get(id);
    return evaluation && isHandedIn(evaluation.state)
      ? [{ ...evaluation, adoption: name, answers: readAnswers(evaluation) }]
      : [];
  });
  return {
    ...frame,
    slug: row.slug,
    label: row.label,
    phase: row.phase,
    phaseLabel: phaseLabel(row.phase, row.project.phaseLabels),
    purpose: row.purpose,
    conclusions: row.conclusions,
    note: row.note,
    visibility: row.visibility,
    rowVersion: row.version,
    project: { slug: row.project.slug, name: row.project.name },
    instrument: version,
    participants,
    tally: tallyOf(participants.map(({ attention }) => attention)),
    results: (version?.criteria ?? []).map((criterion) => distributionOf(criterion, handedIn)),
    words: NARRATIVE.flatMap(({ field, subject }) => {
      const texts = handedIn.flatMap(({ adoption, ...said }) =>
        said[field] ? [{ from: adoption, text: said[field] }] : [],
      );
      return texts.length > 0 ? [{ subject, texts }] : [];
    }),
    handedIn: handedIn.length,
    findings: row.findings.map(({ criteria, ...finding }) => ({
      ...finding,
      criterion: criteria.map(({ criterion }) => criterion.wording).join(', ') || null,
    })),
    lastDecision: row.events[0] ?? null,
  };
}

export type CampaignPage = NonNullable<Awaited<ReturnType<typeof getCampaign>>>;
const NARRATIVE = [
  { field: 'progress', subject: 'Avancées' },
  { field: 'difficulties', subject: 'Difficultés' },
  { field: 'needs', subject: 'Besoins' },
] as const;

function whereCampaign(viewer: Viewer, { project, campaign }: CampaignKey): Prisma.CampaignWhereInput {
  return {
    AND: [
      { slug: campaign },
      { project: { AND: [{ slug: project }, projectsVisibleTo(viewer)] } },
      campaignsVisibleTo(viewer),
    ],
  };
}

const campaignSelect = {
  ...frameSelect,
  slug: true,
  label: true,
  phase: true,
  purpose: true,
  conclusions: true,
  note: true,
  visibility: true,
  version: true,
  instrumentVersion: { select: versionSelect },
  project: {
    select: {
      slug: true,
      name: true,
      phaseLabels: { select: { phase: true, label: true } },
      adoptions: { orderBy: ADOPTION_ORDER, select: participantSelect },
    },
  },
  surveyLinks: {
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      adoptionId: true,
      createdAt: true,
      expiresAt: true,
      openedAt: true,
      startedAt: true,
      submittedAt: true,
      revokedAt: true,
    },
  },
  evaluations: {
    select: {
      adoptionId: true,
      ...standingSelect,
      metOnText: true,
      metOnFrom: true,
      metOnTo: true,
      progress: true,
      difficulties: true,
      needs: true,
      author: { select: { name: true } },
      owner: { select: { id: true, name: true } },
      ...answersSelect,
    },
  },
  findings: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      kind: true,
      text: true,
      concernedCount: true,
      concernedTotal: true,
      criteria: { orderBy: { criterion: { position: 'asc' } }, select: { criterion: { select: { wording: true } } } },
    },
  },
  events: {
    orderBy: { sequence: 'desc' },
    take: 1,
    select: { kind: true, reason: true, recordedAt: true, author: { select: { name: true } } },
  },
} satisfies Prisma.CampaignSelect;
