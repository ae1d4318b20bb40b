import 'server-only';
import { participantSelect, readFrame, readParticipant } from '@/lib/campaigns/rows';
import { db } from '@/lib/db';
import { askedSelect, evaluationSelect, readEvaluation } from '@/lib/evaluations/form-rows';
import { previousOf } from '@/lib/evaluations/previous';
import { readVersion } from '@/lib/instruments/queries';
import type { Respondent } from '@/lib/viewer';
import { answeringOf } from './answering-rules';
import { readRecord } from './record-rules';

/** Everything a structure sees through its link, in one statement: its own questionnaire, and nothing of anybody else. */
export async function getSurvey(respondent: Respondent) {
  const row = await db.surveyLink.findUniqueOrThrow({
    relationLoadStrategy: 'join',
    where: { id: respondent.surveyLinkId },
    select: {
      expiresAt: true,
      openedAt: true,
      submittedAt: true,
      campaign: { select: askedSelect },
      adoption: { select: { ...participantSelect, evaluations: { select: evaluationSelect } } },
      project: { select: { slug: true, name: true, phaseLabels: { select: { phase: true, label: true } } } },
    },
  });
  const { campaign, adoption, project } = row;
  const frame = readFrame(campaign);
  const own = adoption.evaluations.find((evaluation) => evaluation.campaign.slug === campaign.slug) ?? null;
  const participant = readParticipant(adoption, own);
  const instrument = campaign.instrumentVersion && readVersion(campaign.instrumentVersion);
  const answering = answeringOf({
    campaign: frame,
    hasInstrument: instrument !== null,
    events: participant.events,
    evaluation: participant.evaluation,
    submittedAt: row.submittedAt,
  });
  const received = own?.events.find(({ kind }) => kind === 'RECEIVED');
  return {
    answering,
    project: { slug: project.slug, name: project.name },
    campaign: { slug: campaign.slug, label: campaign.label, dueOn: frame.dueOn, instrument },
    adoption: { slug: participant.slug, name: participant.name },
    link: { expiresAt: row.expiresAt, openedAt: row.openedAt, submittedAt: row.submittedAt },
    evaluation: answering === 'open' && own ? sharedPart(own) : null,
    sent: answering === 'sent' && received?.note ? readRecord(received.note) : [],
    previous: answering === 'open' ? previousOf(campaign, adoption.evaluations, project.phaseLabels) : null,
  };
}

export type Survey = Awaited<ReturnType<typeof getSurvey>>;

/** Of a draft, what the structure and the team write together: no review, no name, no departure, no history. */
function sharedPart(row: Parameters<typeof readEvaluation>[0]) {
  const { state, version, updatedAt, progress, difficulties, needs, answers } = readEvaluation(row);
  const shared = new Map([...answers].map(([id, content]) => [id, { ...content, departure: 'NONE' as const }]));
  return { state, version, updatedAt, progress, difficulties, needs, answers: shared };
}
