import { beforeEach, describe, expect, it } from 'vitest';
import type { Visibility } from '@/lib/generated/prisma/enums';
import { write } from '@/lib/write';
import { factoryActor, makeCampaign, makeCarrier, makeProject, makeStaff } from '@/prisma/factories';
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
    await makeFollowUp(finding.id, 'Journée collective', 'PUBLIC', confirming.id);
    const chain = await listFindings(await makeStaff(), project.slug);
    expect(chain.find(({ id }) => id === finding.id)).toMatchObject({
      campaign: { label: 'Évaluation d’essai' },
      followUps: [
        { decision: 'Journée collective', outcome: 'CONFIRMED', outcomeFinding: { text: 'Bonne dynamique' } },
      ],
    });
  });

  it('shows a carrier neither an internal finding, nor an internal decision, nor the internal finding that confirms', async () => {
    const hidden = await makeFinding('Doute interne', 'INTERNAL');
    const finding = await makeFinding('Avancement inégal', 'CARRIER');
    await makeFollowUp(finding.id, 'Décision interne', 'INTERNAL');
    await makeFollowUp(finding.id, 'Décision partagée', 'CARRIER', hidden.id);
    const chain = await listFindings(await makeCarrier(project), project.slug);
    expect(chain.map(({ text }) => text)).toEqual(['Avancement inégal']);
    expect(chain[0]?.followUps).toMatchObject([
      { decision: 'Décision partagée', owner: null, dueOn: null, outcomeFinding: null },
    ]);
    expect(JSON.stringify(chain)).not.toContain('interne');
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

function makeFollowUp(
  findingId: string,
  decision: string,
  visibility: Visibility,
  outcomeFindingId: string | null = null,
) {
  const data = {
    projectId: project.id,
    findingId,
    decision,
    visibility,
    dueOn: new Date('2019-01-01'),
  };
  return write(factoryActor, async (tx) => {
    const { id: followUpId } = await tx.followUp.create({ data });
    if (!outcomeFindingId) return;
    await tx.followUpCheck.create({
      data: { projectId: project.id, followUpId, outcome: 'CONFIRMED', findingId: outcomeFindingId },
    });
  });
}
