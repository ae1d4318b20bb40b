import { beforeEach, describe, expect, it } from 'vitest';
import type { Visibility } from '@/lib/generated/prisma/enums';
import { write } from '@/lib/write';
import {
  factoryActor,
  makeAdoption,
  makeCampaign,
  makeCarrier,
  makeInstrumentVersion,
  makeProject,
  makeStaff,
} from '@/prisma/factories';
import { listFindings } from './queries';

let project: Awaited<ReturnType<typeof makeProject>>;

beforeEach(async () => {
  project = await makeProject();
});

describe('the chain from a finding to what came of it', () => {
  it('is read whole by staff, with the evaluation each finding comes from', async () => {
    const campaign = await makeCampaign(project);
    const confirming = await makeFinding('Bonne dynamique', 'PUBLIC');
    const finding = await makeFinding('Avancement inégal', 'PUBLIC', campaign.id);
    await makeFollowUp(finding.id, 'Journée collective', 'PUBLIC', [confirming.id]);
    const chain = await listFindings(await makeStaff(), project.slug);
    expect(chain.find(({ id }) => id === finding.id)).toMatchObject({
      campaign: { label: 'Évaluation d’essai' },
      followUps: [
        {
          decision: 'Journée collective',
          dueOn: '2019-01-01',
          outcome: 'CONFIRMED',
          checks: [{ finding: { text: 'Bonne dynamique' }, note: 'Vu sur place' }],
        },
      ],
    });
  });

  it('tells the checks in the order they were recorded', async () => {
    const [late, begun] = [await makeFinding('Livrée en retard', 'PUBLIC'), await makeFinding('Commencé', 'PUBLIC')];
    const finding = await makeFinding('Difficultés d’usage', 'PUBLIC');
    await makeFollowUp(finding.id, 'Améliorer l’outil', 'PUBLIC', [late.id, begun.id]);
    const chain = await listFindings(await makeStaff(), project.slug);
    const checks = chain.find(({ id }) => id === finding.id)?.followUps[0]?.checks;
    expect(checks?.map((check) => check.finding?.text)).toEqual(['Livrée en retard', 'Commencé']);
  });

  it('names criteria and structures to staff; to a carrier, the structures it may see', async () => {
    const { criteria, ...version } = await makeInstrumentVersion();
    const campaign = await makeCampaign(project, { instrumentVersionId: version.id });
    const [seen, hidden] = [await makeAdoption(project), await makeAdoption(project)];
    const finding = await makeFinding('Avancement inégal', 'CARRIER', campaign.id);
    await write(factoryActor, async (tx) => {
      const own = { projectId: project.id, findingId: finding.id };
      await tx.adoption.update({ where: { id: hidden.id }, data: { visibility: 'INTERNAL' } });
      await tx.findingCriterion.create({ data: { ...own, criterionId: criteria.scale.id } });
      await tx.findingAdoption.createMany({ data: [seen, hidden].map(({ id }) => ({ ...own, adoptionId: id })) });
    });
    const names = (row: Awaited<ReturnType<typeof listFindings>>[number] | undefined) => ({
      criteria: row?.criteria,
      structures: row?.structures.map(({ name }) => name),
    });
    const [forStaff] = await listFindings(await makeStaff(), project.slug);
    const [forCarrier] = await listFindings(await makeCarrier(project), project.slug);
    expect(names(forStaff)).toEqual({ criteria: ['Mise en œuvre'], structures: [seen.label, hidden.label] });
    expect(names(forCarrier)).toEqual({ criteria: [], structures: [seen.label] });
  });

  it('shows a carrier neither an internal finding, nor an internal decision, nor what of it is the team’s own', async () => {
    const hidden = await makeFinding('Doute interne', 'INTERNAL');
    const campaign = await makeCampaign(project);
    const finding = await makeFinding('Avancement inégal', 'CARRIER', campaign.id);
    await makeFollowUp(finding.id, 'Décision interne', 'INTERNAL');
    await makeFollowUp(finding.id, 'Décision partagée', 'CARRIER', [hidden.id]);
    const chain = await listFindings(await makeCarrier(project), project.slug);
    expect(chain.map(({ text }) => text)).toEqual(['Avancement inégal']);
    // An internal campaign, an internal activity and a note are not linked either.
    expect(chain[0]).toMatchObject({ campaign: null });
    expect(chain[0]?.followUps).toMatchObject([
      {
        decision: 'Décision partagée',
        owner: null,
        dueOn: null,
        activity: null,
        outcome: 'CONFIRMED',
        checks: [{ finding: null, note: null }],
      },
    ]);
    expect(JSON.stringify(chain)).not.toMatch(/interne|Vu sur place/);
  });

  it('of another project is empty for a carrier', async () => {
    await makeFinding('Avancement inégal', 'PUBLIC');
    expect(await listFindings(await makeCarrier(await makeProject()), project.slug)).toEqual([]);
  });
});

function makeFinding(text: string, visibility: Visibility, campaignId: string | null = null) {
  const data = { projectId: project.id, kind: 'DIFFICULTY' as const, text, visibility, campaignId };
  return write(factoryActor, (tx) => tx.finding.create({ data }));
}

/** A decision that became an internal activity, confirmed by each of these findings. */
function makeFollowUp(findingId: string, decision: string, visibility: Visibility, confirming: string[] = []) {
  return write(factoryActor, async (tx) => {
    const activity = await tx.activity.create({
      data: { projectId: project.id, kind: 'COLLECTIVE_DAY', title: 'Journée interne' },
    });
    const { id: followUpId } = await tx.followUp.create({
      data: {
        projectId: project.id,
        findingId,
        decision,
        visibility,
        activityId: activity.id,
        dueOn: new Date('2019-01-01'),
      },
    });
    for (const confirmedBy of confirming) {
      const check = { projectId: project.id, followUpId, findingId: confirmedBy, note: 'Vu sur place' };
      await tx.followUpCheck.create({ data: { ...check, outcome: 'CONFIRMED' } });
    }
  });
}
