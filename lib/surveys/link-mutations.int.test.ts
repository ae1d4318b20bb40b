import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { AlreadyDoneError } from '@/lib/errors';
import { letterOf } from '@/lib/outbox';
import { type Admin, respondentOfLink, type Staff, surveyTokenHash } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeAdmin, makeStaff } from '@/prisma/factories';
import { issueLinks, revokeLink } from './link-mutations';
import { getLinkDesk } from './link-queries';
import { asking, enter, linksOf, makeStage, record, type Stage } from './surveys.fixture';

let staff: Staff;
let admin: Admin;

beforeAll(async () => {
  [staff, admin] = await Promise.all([makeStaff(), makeAdmin()]);
});

describe('making links', () => {
  it('gives each structure a token of its own, of which only the hash is stored', async () => {
    const stage = await makeStage();
    const { issued } = await issueLinks(
      staff,
      asking(stage, [{ adoption: stage.first }, { adoption: stage.second }]),
      {},
    );
    const tokens = issued.map(({ address }) => new URL(address).pathname.split('/').at(-1) ?? '');
    expect(issued.map(({ name, mailedTo }) => [name, mailedTo])).toEqual([
      ['SIAE n° 1', null],
      ['SIAE n° 2', null],
    ]);
    expect(new Set(tokens).size).toBe(2);
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const [link] = await linksOf(stage.first);
    expect(link).toMatchObject({ tokenHash: surveyTokenHash(tokens[0] ?? ''), authorId: staff.id, mailedAt: null });
    expect(await respondentOfLink(tokens[1] ?? '')).toMatchObject({ adoptionId: stage.second.id });
  });

  it('leaves no token in clear anywhere in the database, mailed or not', async () => {
    const stage = await makeStage();
    const lines = [{ adoption: stage.first, email: 'contact@structure.test' }, { adoption: stage.second }];
    const { issued } = await issueLinks(staff, asking(stage, lines, { by: 'mail' }), {});
    for (const { address } of issued) expect(await placesOf(address.split('/').at(-1) ?? '')).toEqual([]);
    expect(await placesOf('SIAE n° 1')).not.toEqual([]);
  });

  it('opens until two weeks after the due date, or for thirty days', async () => {
    const dueOn = new Date(Date.now() + 10 * 86_400_000);
    const stage = await makeStage({ dueOn });
    await issueLinks(staff, asking(stage, [{ adoption: stage.first }], { expiry: 'afterDue' }), {});
    await issueLinks(staff, asking(stage, [{ adoption: stage.second }]), {});
    const days = async (adoption: { id: string }) =>
      Math.round((((await linksOf(adoption))[0]?.expiresAt.getTime() ?? 0) - Date.now()) / 86_400_000);
    expect(await days(stage.first)).toBeGreaterThanOrEqual(24);
    expect(await days(stage.first)).toBeLessThanOrEqual(25);
    expect(await days(stage.second)).toBeGreaterThanOrEqual(30);
    expect(await days(stage.second)).toBeLessThanOrEqual(31);
  });

  it('happens once, however often the form is sent', async () => {
    const stage = await makeStage();
    const [input, key] = [asking(stage, [{ adoption: stage.first }]), randomUUID()];
    await issueLinks(staff, input, { key });
    await expect(issueLinks(staff, input, { key })).rejects.toBeInstanceOf(AlreadyDoneError);
    expect(await linksOf(stage.first)).toHaveLength(1);
  });

  it('two colleagues who make them at once make one for each structure', async () => {
    const stage = await makeStage();
    const colleague = await makeStaff();
    const input = asking(stage, [{ adoption: stage.first }]);
    const results = await Promise.allSettled([issueLinks(staff, input, {}), issueLinks(colleague, input, {})]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await linksOf(stage.first)).toHaveLength(1);
  });
});

describe('mailing links', () => {
  it('puts one mail in the outbox for each address, with the link sealed; the address is stored nowhere else', async () => {
    const stage = await makeStage();
    const email = `contact-${randomUUID()}@structure.test`;
    const lines = [{ adoption: stage.first, email }, { adoption: stage.second }];
    const { issued } = await issueLinks(staff, asking(stage, lines, { by: 'mail' }), {});
    expect(issued.map(({ mailedTo }) => mailedTo)).toEqual([email, null]);
    const mail = await db.outboxMail.findFirstOrThrow({ where: { to: email } });
    expect(mail.body).not.toContain('/enquete/');
    expect(letterOf(mail)).toContain(`${issued[0]?.address}\n`);
    expect(letterOf(mail)).toContain('SIAE n° 1');
    expect(await placesOf(email)).toEqual(['OutboxMail']);
    expect((await linksOf(stage.first))[0]?.mailedAt).not.toBeNull();
    expect((await linksOf(stage.second))[0]?.mailedAt).toBeNull();
  });

  it('sends nothing when the links are to be copied, whatever address is there', async () => {
    const stage = await makeStage();
    const email = `contact-${randomUUID()}@structure.test`;
    await issueLinks(staff, asking(stage, [{ adoption: stage.first, email }]), {});
    expect(await db.outboxMail.count({ where: { to: email } })).toBe(0);
  });

  it('an address that is none is refused, by name', () => {
    const stage = { project: { slug: 'p' }, campaign: { slug: 'c' } } as Stage;
    expect(() => asking(stage, [{ adoption: { slug: 'a' }, email: 'pas une adresse' }])).toThrow(
      'adresse e-mail complète',
    );
  });
});

describe('pain 1: whoever paused, stopped or answered never receives a link by itself', () => {
  it.each<[string, (stage: Stage) => Promise<unknown>]>([
    ['paused', ({ first }) => happened(first, 'ON_HOLD')],
    ['stopped', ({ first }) => happened(first, 'STOPPED')],
    ['was handed in', ({ first, campaign }) => record({ campaignId: campaign.id, adoptionId: first.id }, 'SUBMITTED')],
    [
      'lost its invitation',
      ({ first, campaign }) => record({ campaignId: campaign.id, adoptionId: first.id }, 'WITHDRAWN'),
    ],
    ['received one', (stage) => enter(staff, stage, stage.first)],
  ])('a structure that %s since the list was shown is left alone, and named', async (_what, happen) => {
    const stage = await makeStage();
    await happen(stage);
    const links = (await linksOf(stage.first)).length;
    const { issued, skipped } = await issueLinks(
      staff,
      asking(stage, [{ adoption: stage.first }, { adoption: stage.second }]),
      {},
    );
    expect(issued.map(({ name }) => name)).toEqual(['SIAE n° 2']);
    expect(skipped.map(({ name }) => name)).toEqual(['SIAE n° 1']);
    expect(await linksOf(stage.first)).toHaveLength(links);
  });

  it('one that is on hold receives one when somebody ticks it, knowing it', async () => {
    const stage = await makeStage();
    await happened(stage.first, 'ON_HOLD');
    const { issued } = await issueLinks(staff, asking(stage, [{ adoption: stage.first, seen: 'onHold' }]), {});
    expect(issued).toHaveLength(1);
  });

  it('one that stopped or was handed in receives none, however the form is forged', async () => {
    const stage = await makeStage();
    await happened(stage.first, 'STOPPED');
    await expect(issueLinks(staff, asking(stage, [{ adoption: stage.first, seen: 'stopped' }]), {})).rejects.toThrow(
      'Rien n’a été créé',
    );
  });

  it('the list says who receives one and who does not', async () => {
    const stage = await makeStage({ structures: 3 });
    await happened(stage.second, 'ON_HOLD');
    const desk = await getLinkDesk(staff, keyOf(stage));
    expect(desk?.lines.map(({ name, reason }) => [name, reason])).toEqual([
      ['SIAE n° 1', 'expected'],
      ['SIAE n° 2', 'onHold'],
      ['SIAE n° 3', 'expected'],
    ]);
  });
});

describe('no link is made', () => {
  it('while the campaign is not open', async () => {
    const stage = await makeStage();
    await write(factoryActor, (tx) =>
      tx.campaignEvent.create({ data: { projectId: stage.project.id, campaignId: stage.campaign.id, kind: 'CLOSED' } }),
    );
    await expect(issueLinks(staff, asking(stage, [{ adoption: stage.first }]), {})).rejects.toThrow('close');
  });

  it('when nobody is ticked', async () => {
    const stage = await makeStage();
    const input = { ...asking(stage, []), lines: [] };
    await expect(issueLinks(staff, input, {})).rejects.toThrow('Cochez au moins une structure');
  });

  it('for a structure of another project: it is not there', async () => {
    const [stage, other] = [await makeStage(), await makeStage()];
    await expect(issueLinks(staff, asking(stage, [{ adoption: other.first }]), {})).rejects.toThrow(
      'Cochez au moins une',
    );
    expect(await linksOf(other.first)).toHaveLength(0);
  });

  it('in a campaign that does not exist, which looks like a missing page', async () => {
    const stage = await makeStage();
    const input = { ...asking(stage, [{ adoption: stage.first }]), campaign: 'nulle-part' };
    await expect(issueLinks(staff, input, {})).rejects.toThrow('NEXT_HTTP_ERROR');
    expect(await getLinkDesk(staff, { ...keyOf(stage), campaign: 'nulle-part' })).toBeNull();
  });
});

describe('a link that no longer opens', () => {
  it('reissued, revoked, expired, unknown and mistyped look the same', async () => {
    const stage = await makeStage({ structures: 3 });
    const third = stage.adoptions[2];
    if (!third) throw new Error('There are three.');
    const replaced = await enter(staff, stage, stage.first);
    const current = await enter(staff, stage, stage.first, 'linked');
    const revoked = await enter(staff, stage, stage.second);
    await revokeLink(admin, { ...keyOf(stage), adoption: stage.second.slug });
    const expired = await enter(staff, stage, third);
    await write(factoryActor, (tx) =>
      tx.surveyLink.updateMany({ where: { adoptionId: third.id }, data: { expiresAt: new Date() } }),
    );
    const dead = [replaced.token, revoked.token, expired.token, 'a'.repeat(43), '', 'é\u0000'];
    for (const token of dead) expect(await respondentOfLink(token), token).toBeNull();
    expect(await respondentOfLink(current.token)).not.toBeNull();
  });

  it('is revoked with its date, and only once', async () => {
    const stage = await makeStage();
    await enter(staff, stage, stage.first);
    const key = { ...keyOf(stage), adoption: stage.first.slug };
    await revokeLink(admin, key);
    expect((await linksOf(stage.first))[0]?.revokedAt).not.toBeNull();
    await expect(revokeLink(admin, key)).rejects.toThrow('il n’y a rien à révoquer');
    const desk = await getLinkDesk(staff, keyOf(stage));
    expect(desk?.lines[0]?.reason).toBe('revoked');
  });

  it('revoking at a structure that is not there looks like a missing page', async () => {
    const stage = await makeStage();
    await expect(revokeLink(admin, { ...keyOf(stage), adoption: 'nulle-part' })).rejects.toThrow('NEXT_HTTP_ERROR');
  });
});

function keyOf({ project, campaign }: Stage) {
  return { project: project.slug, campaign: campaign.slug };
}

function happened(adoption: { id: string; projectId: string }, kind: 'ON_HOLD' | 'STOPPED') {
  const { id: adoptionId, projectId } = adoption;
  return write(factoryActor, (tx) => tx.adoptionEvent.create({ data: { projectId, adoptionId, kind } }));
}

/** The tables that hold these words, in any column, as text. */
async function placesOf(words: string): Promise<string[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    select table_name as "name" from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`;
  const found = await Promise.all(
    tables.map(async ({ name }) => {
      const rows = await db.$queryRawUnsafe<unknown[]>(
        `select 1 from "${name}" t where to_jsonb(t)::text like '%' || $1 || '%' limit 1`,
        words,
      );
      return rows.length > 0 ? [name] : [];
    }),
  );
  return found.flat().sort();
}
