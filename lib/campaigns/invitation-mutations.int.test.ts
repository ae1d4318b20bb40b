import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { RuleError } from '@/lib/errors';
import { startOrSaveDraft } from '@/lib/evaluations/mutations';
import { listToDo } from '@/lib/evaluations/queries';
import { evaluationSchema } from '@/lib/evaluations/schema';
import type { AdoptionEventKind } from '@/lib/generated/prisma/enums';
import { impreciseColumns, parseImpreciseDate } from '@/lib/imprecise-date';
import type { Manager, Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import {
  factoryActor,
  makeAdoption,
  makeCampaign,
  makeCarrier,
  makeManager,
  makeProject,
  makeStaff,
} from '@/prisma/factories';
import { closeCampaign, openCampaign } from './decisions';
import { getCampaign } from './detail-queries';
import { chooseInvitees, inviteStructure, withdrawInvitation } from './invitation-mutations';
import { getInvitations } from './invitation-queries';
import { assignOwner } from './owner-mutations';

let staff: Staff;
let manager: Manager;

beforeAll(async () => {
  [staff, manager] = await Promise.all([makeStaff(), makeManager()]);
});

describe('choosing before the opening', () => {
  it('who is set aside is not invited, with the reason; one on hold that is chosen is', async () => {
    const { project, key, adoptions } = await makePrepared(3);
    const [first, aside, resting] = adoptions;
    await happen(resting, 'ON_HOLD');
    await chooseInvitees(manager, { ...key, adoptions: [first.slug, resting.slug], reason: 'Vient d’être évaluée' });
    expect(await partsOf(key)).toEqual({
      [first.slug]: 'toInvite',
      [aside.slug]: 'withdrawn',
      [resting.slug]: 'toInvite',
    });
    const { invited, tally } = await openCampaign(manager, key);
    expect([invited, tally.withdrawn]).toEqual([2, 1]);
    expect(await partsOf(key)).toEqual({
      [first.slug]: 'expected',
      [aside.slug]: 'withdrawn',
      [resting.slug]: 'expected',
    });
    const page = await getInvitations(manager, key);
    expect(page?.rows.find(({ slug }) => slug === aside.slug)?.why).toContain('Vient d’être évaluée');
    expect(await db.evaluation.count({ where: { projectId: project.id } })).toBe(3);
  });

  it('a choice can be changed until the opening, and not after', async () => {
    const { key, adoptions } = await makePrepared(2);
    const [first, second] = adoptions;
    await chooseInvitees(manager, { ...key, adoptions: [first.slug], reason: null });
    await chooseInvitees(manager, { ...key, adoptions: [second.slug], reason: null });
    expect(await partsOf(key)).toEqual({ [first.slug]: 'withdrawn', [second.slug]: 'toInvite' });
    await openCampaign(manager, key);
    const late = chooseInvitees(manager, { ...key, adoptions: [first.slug], reason: null });
    await expect(late).rejects.toThrow('une à une');
  });

  it('one that stopped cannot be chosen, and nothing of the choice is kept', async () => {
    const { key, adoptions } = await makePrepared(2);
    const [first, gone] = adoptions;
    await happen(gone, 'STOPPED');
    const attempt = chooseInvitees(manager, { ...key, adoptions: [gone.slug], reason: null });
    await expect(attempt).rejects.toBeInstanceOf(RuleError);
    expect(await partsOf(key)).toEqual({ [first.slug]: 'toInvite', [gone.slug]: 'stopped' });
  });
});

describe('inviting and taking back while open', () => {
  it('an invitation is taken back with a reason, its links are revoked, and it can be given again', async () => {
    const { project, key, adoptions, campaign } = await makePrepared(2);
    await openCampaign(manager, key);
    const [first] = adoptions;
    const ids = { projectId: project.id, campaignId: campaign.id, adoptionId: first.id };
    const link = await write(factoryActor, (tx) =>
      tx.surveyLink.create({
        data: { ...ids, tokenHash: `empreinte-${first.slug}`, expiresAt: new Date('2999-01-01') },
      }),
    );
    await withdrawInvitation(manager, { ...key, adoption: first.slug, reason: 'A fusionné' });
    const page = await getCampaign(manager, key);
    expect(page?.tally).toMatchObject({ expected: 1, withdrawn: 1 });
    expect((await db.surveyLink.findUniqueOrThrow({ where: { id: link.id } })).revokedAt).not.toBeNull();
    const events = await db.evaluationEvent.findMany({
      where: { evaluation: { adoptionId: first.id } },
      orderBy: { sequence: 'asc' },
      select: { kind: true, note: true, authorId: true },
    });
    expect(events).toEqual([
      { kind: 'INVITED', note: null, authorId: manager.id },
      { kind: 'WITHDRAWN', note: 'A fusionné', authorId: manager.id },
    ]);
    await inviteStructure(manager, { ...key, adoption: first.slug });
    expect((await getCampaign(manager, key))?.tally).toMatchObject({ expected: 2, withdrawn: 0 });
  });

  it('not once something was answered', async () => {
    const { key, adoptions } = await makePrepared(1);
    await openCampaign(manager, key);
    const adoption = adoptions[0].slug;
    await startOrSaveDraft(staff, evaluationSchema.parse({ ...key, adoption, progress: 'En route' }), { version: 1 });
    const attempt = withdrawInvitation(manager, { ...key, adoption, reason: 'Trop tard' });
    await expect(attempt).rejects.toThrow('si rien n’a été répondu');
  });

  it('one on hold that is invited counts from then on, for the rules and for the lists of all projects', async () => {
    const { project, key, adoptions } = await makePrepared(2);
    const [, resting] = adoptions;
    await happen(resting, 'ON_HOLD');
    await openCampaign(manager, key);
    expect((await getCampaign(manager, key))?.tally).toMatchObject({ expected: 1, onHold: 1 });
    await inviteStructure(manager, { ...key, adoption: resting.slug });
    expect((await getCampaign(manager, key))?.tally).toMatchObject({ expected: 2, onHold: 0 });
    await assignOwner(staff, { ...key, adoptions: [resting.slug], owner: staff.id });
    const owned = (await listToDo(staff)).owned.filter((one) => one.project === project.name);
    expect(owned).toHaveLength(1);
  });

  it('one whose old invitation would not count while it is on hold is refused, not lost', async () => {
    const { key, adoptions } = await makePrepared(1);
    await openCampaign(manager, key);
    const adoption = adoptions[0].slug;
    await withdrawInvitation(manager, { ...key, adoption, reason: 'Erreur' });
    await happen(adoptions[0], 'ON_HOLD');
    await expect(inviteStructure(manager, { ...key, adoption })).rejects.toThrow('reprenez-la d’abord');
  });

  it('twice at once, it is invited once', async () => {
    const { key, adoptions } = await makePrepared(1);
    await happen(adoptions[0], 'ON_HOLD');
    await openCampaign(manager, key);
    const invite = () => inviteStructure(manager, { ...key, adoption: adoptions[0].slug });
    const attempts = await Promise.allSettled([invite(), invite()]);
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('nothing changes once the campaign is closed', async () => {
    const { key, adoptions } = await makePrepared(1);
    await openCampaign(manager, key);
    await closeCampaign(manager, key);
    const one = { ...key, adoption: adoptions[0].slug };
    await expect(inviteStructure(manager, one)).rejects.toThrow('est close');
    await expect(withdrawInvitation(manager, { ...one, reason: 'Non' })).rejects.toThrow('est close');
  });
});

describe('putting somebody in charge', () => {
  it('of several structures at once, then nobody; answers keep their version', async () => {
    const { project, key, adoptions } = await makePrepared(3);
    await openCampaign(manager, key);
    const slugs = adoptions.slice(0, 2).map(({ slug }) => slug);
    const done = await assignOwner(staff, { ...key, adoptions: slugs, owner: manager.id });
    expect(done).toEqual({ owner: manager.name, structures: 2 });
    const owners = async () => (await getInvitations(staff, key))?.rows.map(({ owner }) => owner?.id ?? null);
    expect(await owners()).toEqual([manager.id, manager.id, null]);
    await assignOwner(staff, { ...key, adoptions: slugs.slice(0, 1), owner: null });
    expect(await owners()).toEqual([null, manager.id, null]);
    const versions = await db.evaluation.findMany({ where: { projectId: project.id }, select: { version: true } });
    expect(versions.map(({ version }) => version)).toEqual([1, 1, 1]);
  });

  it('of a campaign held before Essaim: who was expected is asked now, and stays expected', async () => {
    const { key, adoptions, campaign } = await makePrepared(2);
    await openCampaign(manager, key);
    await write(factoryActor, async (tx) => {
      await tx.evaluationEvent.deleteMany({ where: { evaluation: { campaignId: campaign.id } } });
      await tx.evaluation.deleteMany({ where: { campaignId: campaign.id } });
      await tx.campaign.update({ where: { id: campaign.id }, data: { inviteesKnown: false } });
    });
    const before = (await getCampaign(staff, key))?.tally;
    await assignOwner(staff, { ...key, adoptions: [adoptions[0].slug], owner: staff.id });
    expect((await getCampaign(staff, key))?.tally).toEqual(before);
    expect((await getInvitations(staff, key))?.rows[0]?.owner?.id).toBe(staff.id);
  });

  it('refuses the whole choice when one of them is not invited, and before the opening', async () => {
    const { key, adoptions } = await makePrepared(2);
    const slugs = adoptions.map(({ slug }) => slug);
    await expect(assignOwner(staff, { ...key, adoptions: slugs, owner: staff.id })).rejects.toThrow('Ouvrez d’abord');
    await happen(adoptions[1], 'ON_HOLD');
    await openCampaign(manager, key);
    const attempt = assignOwner(staff, { ...key, adoptions: slugs, owner: staff.id });
    await expect(attempt).rejects.toThrow('n’est pas invitée');
    expect(await db.evaluation.count({ where: { adoptionId: adoptions[0].id, ownerId: staff.id } })).toBe(0);
  });

  it('must be somebody of the team whose account is active', async () => {
    const { project, key, adoptions } = await makePrepared(1);
    await openCampaign(manager, key);
    const [carrier, gone] = [await makeCarrier(project), await makeStaff()];
    await write(factoryActor, (tx) => tx.user.update({ where: { id: gone.id }, data: { isActive: false } }));
    for (const owner of [carrier.id, gone.id]) {
      const attempt = assignOwner(staff, { ...key, adoptions: [adoptions[0].slug], owner });
      await expect(attempt).rejects.toThrow('compte est actif');
    }
  });
});

it('what is out of reach, or of another project, does not exist', async () => {
  const [mine, other] = [await makePrepared(1), await makePrepared(1)];
  const crossed = { project: mine.key.project, campaign: other.key.campaign };
  const adoption = other.adoptions[0].slug;
  const attempts = [
    () => getInvitations(staff, crossed).then((page) => page ?? Promise.reject(new Error('null'))),
    () => inviteStructure(manager, { ...mine.key, adoption }),
    () => withdrawInvitation(manager, { ...crossed, adoption, reason: 'Non' }),
    () => chooseInvitees(manager, { ...crossed, adoptions: [], reason: null }),
    () => assignOwner(staff, { ...mine.key, adoptions: [adoption], owner: staff.id }),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.not.toBeInstanceOf(RuleError);
});

type Adoption = { id: string; projectId: string; slug: string };

async function makePrepared(structures: number) {
  const project = await makeProject();
  const campaign = await makeCampaign(project, { isDraft: true });
  const adoptions: Adoption[] = [];
  for (let n = 0; n < structures; n++) adoptions.push(await makeAdoption(project));
  const key = { project: project.slug, campaign: campaign.slug };
  return { project, campaign, key, adoptions: adoptions as [Adoption, Adoption, Adoption] };
}

async function partsOf(key: { project: string; campaign: string }) {
  const page = await getInvitations(manager, key);
  return Object.fromEntries(page?.rows.map(({ slug, attention }) => [slug, attention.part]) ?? []);
}

function happen({ id, projectId }: Adoption, kind: AdoptionEventKind) {
  const parsed = parseImpreciseDate('2020');
  if (!parsed.ok) throw new Error(parsed.message);
  const date = impreciseColumns('date', parsed.date);
  return write(factoryActor, (tx) => tx.adoptionEvent.create({ data: { projectId, adoptionId: id, kind, ...date } }));
}
