import 'server-only';
import { ofProjectsVisibleTo, visibilitiesFor } from '@/lib/access';
import { db } from '@/lib/db';
import { readAnswers } from '@/lib/evaluations/rows';
import { answerWording } from '@/lib/evaluations/wording';
import type { Prisma } from '@/lib/generated/prisma/client';
import { levelsOf } from '@/lib/instruments/rules';
import type { Viewer } from '@/lib/viewer';

/**
 * What structures answered, in words, for the carrier's eyes: validated evaluations of published campaigns, and neither
 * the team's evidence nor its review notes.
 */
export async function listPublishedAnswers(viewer: Viewer, slug: string) {
  const rows = await db.campaign.findMany({
    where: {
      AND: [
        { state: 'PUBLISHED', visibility: { in: visibilitiesFor('CARRIER') }, project: { slug } },
        ofProjectsVisibleTo(viewer),
      ],
    },
    relationLoadStrategy: 'join',
    orderBy: [{ phase: 'asc' }, { slug: 'asc' }],
    select: { id: true, instrumentVersion: { select: criteriaSelect }, evaluations: evaluationsSelect },
  });
  return rows.map(({ id, instrumentVersion, evaluations }) => {
    const structures = evaluations
      .toSorted((a, b) => a.adoption.position - b.adoption.position)
      .map(({ adoption, answers, corrections }) => ({
        name: adoption.organization?.name ?? adoption.label,
        answers: readAnswers({ answers: answers.map(wordsOnly), corrections: corrections.map(wordsOnly) }),
      }));
    const lines = (instrumentVersion?.criteria ?? []).map((criterion) => ({
      id: criterion.id,
      wording: criterion.wording,
      answers: structures.map((structure) => {
        const content = structure.answers.get(criterion.id);
        return content ? answerWording({ ...criterion, levels: levelsOf(criterion) }, content) : null;
      }),
    }));
    return { campaignId: id, structures: structures.map(({ name }) => name), lines };
  });
}

/** What the team noted beside an answer stays with the team: it is not even read. */
function wordsOnly<Row extends object>(row: Row) {
  return { ...row, evidence: null, departure: 'NONE' as const };
}

export type PublishedAnswers = Awaited<ReturnType<typeof listPublishedAnswers>>[number];

const criteriaSelect = {
  criteria: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      wording: true,
      kind: true,
      unit: true,
      levels: { orderBy: { value: 'asc' }, select: { value: true, anchor: true } },
    },
  },
} as const satisfies Prisma.InstrumentVersionSelect;

const wordsSelect = { criterionId: true, state: true, level: true, value: true, qualifier: true, text: true } as const;

const evaluationsSelect = {
  where: { state: 'VALIDATED', adoption: { visibility: { not: 'INTERNAL' } } },
  select: {
    adoption: { select: { label: true, position: true, organization: { select: { name: true } } } },
    answers: { select: wordsSelect },
    corrections: { orderBy: { sequence: 'asc' }, select: wordsSelect },
  },
} as const satisfies Prisma.Campaign$evaluationsArgs;
