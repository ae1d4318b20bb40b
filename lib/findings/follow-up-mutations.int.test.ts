import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { AlreadyDoneError, ConflictError } from '@/lib/errors';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeAdoption, makeCampaign, makeCarrier, makeProject, makeStaff } from '@/prisma/factories';
import { checkFollowUp } from './check-mutations';
import { countToCheck, listAskedFollowUps, listOpenFollowUps } from './check-queries';
import { decideFollowUp, editFollowUp } from './follow-up-mutations';
import { logFinding } from './mutations';
import { checkSchema, followUpSchema, newFindingSchema, newFollowUpSchema } from './schema';

let staff: Staff;
let project: Awaited<ReturnType<typeof makeProject>>;

beforeEach(async () => {
  [staff, project] = await Promise.all([makeStaff(), makeProject()]);
});

describe('deciding what follows a finding', () => {
  it('keeps who, by when, and the activity it became', async () => {
    const [finding, owner, activity] = [await log(), await makeStaff(), await makeActivity(project)];
    const given = {
      owner: owner.id,
      dueOn: '2026-06-30',
      activity: activity.id,
      state: 'DONE',
      done: 'septembre 2017',
    };
    const { id } = await decideFollowUp(staff, input(finding, given), NO_KEY);
    expect(await db.followUp.findUniqueOrThrow({ where: { id } })).toMatchObject({
      ownerId: owner.id,
      dueOn: new Date('2026-06-30'),
      activityId: activity.id,
      state: 'DONE',
      doneText: 'septembre 2017',
      authorId: staff.id,
    });
  });

  it('happens once under one key', async () => {
    const [finding, key] = [await log(), randomUUID()];
    await decideFollowUp(staff, input(finding), { key });
    await expect(decideFollowUp(staff, input(finding), { key })).rejects.toBeInstanceOf(AlreadyDoneError);
    expect(await db.followUp.count({ where: { findingId: finding } })).toBe(1);
  });

  it('refuses an owner who is not on the team: a carrier, a closed account, nobody', async () => {
    const finding = await log();
    const closed = await makeStaff();
    await write(factoryActor, (tx) => tx.user.update({ where: { id: closed.id }, data: { isActive: false } }));
    for (const owner of [(await makeCarrier(project)).id, closed.id, randomUUID()]) {
      await expect(decideFollowUp(staff, input(finding, { owner }), NO_KEY)).rejects.toThrow(
        'n’est plus dans l’équipe',
      );
    }
  });

  it('refuses an activity and a finding of another project', async () => {
    const [finding, other] = [await log(), await makeProject()];
    const activity = await makeActivity(other);
    const elsewhere = input(finding, { activity: activity.id });
    await expect(decideFollowUp(staff, elsewhere, NO_KEY)).rejects.toThrow('n’est pas dans ce projet');
    const through = input(finding, { project: other.slug });
    await expect(decideFollowUp(staff, through, NO_KEY)).rejects.toMatchObject(NOT_FOUND);
  });

  it('a date of what is not done is refused where it was typed', () => {
    const parsed = newFollowUpSchema.safeParse(raw(randomUUID(), { done: '2018' }));
    expect(parsed.error?.issues).toMatchObject([{ path: ['done'] }]);
  });
});

describe('editing a decision', () => {
  it('of two editors the second is told, with what the first wrote', async () => {
    const finding = await log();
    const { id } = await decideFollowUp(staff, input(finding, { dueOn: '2026-06-30' }), NO_KEY);
    await editFollowUp(staff, edited(finding, id, { state: 'DONE', done: 'mi 2026' }), { version: 1 });
    const late = editFollowUp(staff, edited(finding, id, { state: 'ABANDONED' }), { version: 1 });
    await expect(late).rejects.toMatchObject({
      name: ConflictError.name,
      version: 2,
      stored: { state: 'DONE', done: 'mi 2026' },
    });
  });

  it('keeps an owner whose account was closed since', async () => {
    const [finding, owner] = [await log(), await makeStaff()];
    const { id } = await decideFollowUp(staff, input(finding, { owner: owner.id }), NO_KEY);
    await write(factoryActor, (tx) => tx.user.update({ where: { id: owner.id }, data: { isActive: false } }));
    await editFollowUp(staff, edited(finding, id, { owner: owner.id, state: 'DONE' }), { version: 1 });
    expect(await db.followUp.findUniqueOrThrow({ where: { id } })).toMatchObject({ ownerId: owner.id, state: 'DONE' });
  });

  it('through another finding or project finds nothing', async () => {
    const [finding, other] = [await log(), await log()];
    const { id } = await decideFollowUp(staff, input(finding), NO_KEY);
    await expect(editFollowUp(staff, edited(other, id), { version: 1 })).rejects.toMatchObject(NOT_FOUND);
    const through = edited(finding, id, { project: (await makeProject()).slug });
    await expect(editFollowUp(staff, through, { version: 1 })).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('the next campaign asks', () => {
  it('shows the open decisions, takes the answer as one row more, and asks no longer', async () => {
    const { first, second, followUp } = await makeAsked();
    expect(await countToCheck(staff, keyOf(second))).toBe(1);
    expect(await countToCheck(staff, keyOf(first))).toBe(0);
    const showing = await log({ campaign: second.slug });
    await checkFollowUp(staff, check(second, followUp, { outcome: 'NO_ANSWER' }), NO_KEY);
    expect(await countToCheck(staff, keyOf(second))).toBe(0);
    await checkFollowUp(staff, check(second, followUp, { finding: showing, note: 'Vu sur place' }), NO_KEY);
    const rows = await db.followUpCheck.findMany({ where: { followUpId: followUp }, orderBy: { sequence: 'asc' } });
    expect(rows).toMatchObject([
      { outcome: 'NO_ANSWER', note: null, campaignId: second.id, authorId: staff.id },
      { outcome: 'CONFIRMED', note: 'Vu sur place', findingId: showing },
    ]);
    const [asked] = await listAskedFollowUps(staff, keyOf(second));
    expect(asked).toMatchObject({ id: followUp, standing: 'checkedHere' });
  });

  it('an answer is written once under one key', async () => {
    const { second, followUp } = await makeAsked();
    const key = randomUUID();
    await checkFollowUp(staff, check(second, followUp), { key });
    await expect(checkFollowUp(staff, check(second, followUp), { key })).rejects.toBeInstanceOf(AlreadyDoneError);
    expect(await db.followUpCheck.count({ where: { followUpId: followUp } })).toBe(1);
  });

  it('no campaign tells of its own decisions, nor of those given up, nor before it opens', async () => {
    const { first, second, draft, followUp, finding } = await makeAsked();
    await expect(checkFollowUp(staff, check(first, followUp), NO_KEY)).rejects.toThrow('ne peut rien dire');
    await expect(checkFollowUp(staff, check(draft, followUp), NO_KEY)).rejects.toThrow('en préparation');
    await editFollowUp(staff, edited(finding, followUp, { state: 'ABANDONED' }), { version: 1 });
    await expect(checkFollowUp(staff, check(second, followUp), NO_KEY)).rejects.toThrow('ne peut rien dire');
    expect(await countToCheck(staff, keyOf(second))).toBe(0);
  });

  it('a finding of another campaign cannot show it', async () => {
    const { second, followUp, finding } = await makeAsked();
    const attempt = checkFollowUp(staff, check(second, followUp, { finding }), NO_KEY);
    await expect(attempt).rejects.toThrow('n’est pas de cette campagne');
    expect(await db.followUpCheck.count({ where: { followUpId: followUp } })).toBe(0);
  });

  it('through another project finds nothing', async () => {
    const { second, followUp } = await makeAsked();
    const other = await makeProject();
    const through = { ...check(second, followUp), project: other.slug };
    await expect(checkFollowUp(staff, through, NO_KEY)).rejects.toMatchObject(NOT_FOUND);
    expect(await listAskedFollowUps(staff, { project: other.slug, campaign: second.slug })).toEqual([]);
  });

  it('beside one structure’s form, shows what speaks of it or of nobody in particular', async () => {
    const [one, another] = [await makeAdoption(project), await makeAdoption(project)];
    const { first, second, followUp } = await makeAsked();
    const about = await log({ campaign: first.slug, structures: [one.slug] });
    const { id } = await decideFollowUp(staff, input(about), NO_KEY);
    const shown = async (adoption: string) =>
      (await listOpenFollowUps(staff, { ...keyOf(second), adoption })).map((row) => row.id);
    expect(await shown(one.slug)).toEqual([followUp, id]);
    expect(await shown(another.slug)).toEqual([followUp]);
  });
});

const NO_KEY = { key: undefined };
const NOT_FOUND = { digest: expect.stringContaining('404') };

const raw = (finding: string, given: Record<string, unknown> = {}) => ({
  project: project?.slug ?? 'projet',
  finding,
  decision: 'Une journée collective',
  state: 'PLANNED',
  visibility: 'INTERNAL',
  ...given,
});
const input = (finding: string, given: Record<string, unknown> = {}) => newFollowUpSchema.parse(raw(finding, given));
const edited = (finding: string, followUp: string, given: Record<string, unknown> = {}) =>
  followUpSchema.parse({ ...raw(finding, given), followUp });
const keyOf = (campaign: { slug: string }) => ({ project: project.slug, campaign: campaign.slug });
const check = (campaign: { slug: string }, followUp: string, given: Record<string, unknown> = {}) =>
  checkSchema.parse({ ...keyOf(campaign), followUp, outcome: 'CONFIRMED', ...given });

async function log(given: Record<string, unknown> = {}) {
  const own = { project: project.slug, kind: 'DIFFICULTY', text: 'Avancement inégal', visibility: 'INTERNAL' };
  return (await logFinding(staff, newFindingSchema.parse({ ...own, ...given }), NO_KEY)).id;
}

/** Three campaigns, and a decision that followed a finding of the first. */
async function makeAsked() {
  const first = await makeCampaign(project, { phase: 'EVALUATION_1' });
  const second = await makeCampaign(project, { phase: 'EVALUATION_2' });
  const draft = await makeCampaign(project, { phase: 'EVALUATION_3', isDraft: true });
  const finding = await log({ campaign: first.slug });
  const { id: followUp } = await decideFollowUp(staff, input(finding), NO_KEY);
  return { first, second, draft, finding, followUp };
}

function makeActivity({ id: projectId }: { id: string }) {
  const data = { projectId, kind: 'COLLECTIVE_DAY' as const, title: 'Journée collective' };
  return write(factoryActor, (tx) => tx.activity.create({ data }));
}
