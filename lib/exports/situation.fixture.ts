import { dateOf } from '@/lib/day';
import { write } from '@/lib/write';
import {
  factoryActor,
  makeAdoption,
  makeCampaign,
  makeIndicator,
  makeInstrumentVersion,
  makeMeasure,
  makeOrganization,
  makeProject,
} from '@/prisma/factories';

/** A text longer than any column is wide, with all that a file could stumble over. */
export const NARRATIVE = `=Les équipes ont « tout » revu ; voici comment :\n${'Une phrase entière, que rien ne coupe. '.repeat(90)}Fin.`;

export type Situation = Awaited<ReturnType<typeof makeSituation>>;

/** One project with a row in every table of its workbook. */
export async function makeSituation() {
  const organization = await makeOrganization({ name: 'Régie des Œuvres', department: '01' });
  const project = await makeProject({ name: 'Projet à exporter', enteredOn: '2016' });
  const version = await makeInstrumentVersion();
  const campaign = await makeCampaign(project, { instrumentVersionId: version.id });
  const first = await makeAdoption(project, { label: 'SIAE n° 1', organizationId: organization.id });
  const second = await makeAdoption(project, { label: 'SIAE n° 2' });
  const indicator = await makeIndicator(project, { target: 12.5 });
  await makeMeasure(project, indicator, {
    value: 33,
    numerator: 33,
    denominator: 72,
    qualifier: 'ABOUT',
    text: NARRATIVE,
  });
  await write(factoryActor, async (tx) => {
    const projectId = project.id;
    await tx.project.update({ where: { id: projectId }, data: { problem: NARRATIVE, aliases: ['PAE', 'Essai'] } });
    await tx.adoptionEvent.create({
      data: {
        projectId,
        adoptionId: second.id,
        kind: 'ON_HOLD',
        reason: 'Choix de la structure',
        dateText: 'mi 2018',
        dateFrom: dateOf('2018-05-01'),
        dateTo: dateOf('2018-08-31'),
        reviewText: '2019',
        reviewFrom: dateOf('2019-01-01'),
        reviewTo: dateOf('2019-12-31'),
      },
    });
    const activity = await tx.activity.create({
      data: {
        projectId,
        kind: 'TRAINING',
        phase: 'TRAINING',
        title: 'Formation-action',
        description: NARRATIVE,
        heldOnText: 'mars 2017',
        heldOnFrom: dateOf('2017-03-01'),
        heldOnTo: dateOf('2017-03-31'),
      },
    });
    await tx.attendance.create({
      data: { projectId, activityId: activity.id, adoptionId: first.id, people: 4, note: NARRATIVE },
    });
    const evaluation = await tx.evaluation.create({
      data: {
        projectId,
        campaignId: campaign.id,
        adoptionId: first.id,
        metOnText: '9 décembre 2018',
        metOnFrom: dateOf('2018-12-09'),
        metOnTo: dateOf('2018-12-09'),
        progress: NARRATIVE,
      },
    });
    await tx.evaluationEvent.create({ data: { projectId, evaluationId: evaluation.id, kind: 'STARTED' } });
    await tx.answer.createMany({
      data: [
        { evaluationId: evaluation.id, criterionId: version.criteria.scale.id, level: 3, evidence: NARRATIVE },
        { evaluationId: evaluation.id, criterionId: version.criteria.number.id, value: 12.5, qualifier: 'ABOUT' },
        { evaluationId: evaluation.id, criterionId: version.criteria.text.id, state: 'NOT_COLLECTED' },
      ],
    });
    const finding = await tx.finding.create({
      data: {
        projectId,
        campaignId: campaign.id,
        kind: 'DIFFICULTY',
        text: NARRATIVE,
        concernedCount: 1,
        concernedTotal: 2,
      },
    });
    await tx.findingAdoption.create({ data: { projectId, findingId: finding.id, adoptionId: first.id } });
    await tx.followUp.create({
      data: { projectId, findingId: finding.id, decision: NARRATIVE, dueOn: dateOf('2019-02-04') },
    });
    await tx.document.create({
      data: { projectId, kind: 'GUIDE', title: 'Guide', note: NARRATIVE, campaignId: campaign.id },
    });
  });
  return { project, organization, campaign, first, second, indicator };
}
