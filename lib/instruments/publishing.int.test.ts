import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { ConflictError } from '@/lib/errors';
import type { Manager, Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeCampaign, makeManager, makeProject, makeStaff } from '@/prisma/factories';
import { findChanges } from './changes-queries';
import { saveDraft } from './draft-mutations';
import { stepDraft } from './draft-steps';
import { answered, create, DRAFT, key, LAST, published, readBack } from './instruments.fixture';
import { startVersion } from './mutations';
import { moveCampaign, publishVersion, saveMapping } from './publishing';
import { findVersion } from './version-queries';

let staff: Staff;
let manager: Manager;

beforeAll(async () => {
  [staff, manager] = await Promise.all([makeStaff(), makeManager()]);
});

describe('publishing', () => {
  it('freezes the version: neither its draft nor the database lets it change any more', async () => {
    const { instrument } = await published(staff);
    await expect(saveDraft(staff, key(instrument.slug), { ...DRAFT, note: 'x' }, { version: 3 })).rejects.toThrow(
      'elle ne change plus',
    );
    const forced = write(factoryActor, (tx) =>
      tx.criterion.updateMany({ where: { versionId: instrument.versionId }, data: { wording: 'x' } }),
    );
    await expect(forced).rejects.toThrow();
  });

  it('is refused in one sentence as long as something is missing', async () => {
    const slug = await create(staff);
    await expect(publishVersion(staff, key(slug), { version: 1 })).rejects.toThrow('Ajoutez au moins un critère');
    expect((await findVersion(staff, slug, 1))?.publishedAt).toBeNull();
  });

  it('is refused when somebody changed the draft since it was read', async () => {
    const slug = await create(staff);
    await saveDraft(staff, key(slug), DRAFT, { version: 1 });
    await expect(publishVersion(staff, key(slug), { version: 1 })).rejects.toThrow('relisez-la avant de la publier');
  });
});

describe('a next version', () => {
  it('begins as the published one: same codes, each level taking over its own', async () => {
    const { instrument } = await published(staff);
    expect(await startVersion(staff, { instrument: instrument.slug })).toBe(2);
    const draft = await readBack(staff, instrument.slug, 2);
    expect(draft.principles[0]?.criteria.map(({ code }) => code)).toEqual(['a', 'b']);
    expect(draft.principles[0]?.criteria[0]?.levels.map(({ fromValues }) => fromValues)).toEqual([[0], [1], [2]]);
  });

  it('is only one at a time', async () => {
    const { instrument } = await published(staff);
    await startVersion(staff, { instrument: instrument.slug });
    await expect(startVersion(staff, { instrument: instrument.slug })).rejects.toThrow(
      'La version 2 est déjà en préparation',
    );
  });

  it('is told what changes, for how many answers, and which campaigns keep the old one', async () => {
    const { instrument, campaign } = await answered(staff);
    await startVersion(staff, { instrument: instrument.slug });
    const draft = stepDraft(await readBack(staff, instrument.slug, 2), { do: 'remove-criterion', code: 'b' });
    await saveDraft(staff, key(instrument.slug, 2), draft, { version: 1 });
    const found = await findChanges(staff, instrument.slug, 2);
    expect(
      found?.changes.map(({ code, changes, answers }) => [code, changes.map(({ change }) => change), answers]),
    ).toEqual([
      ['a', [], 1],
      ['c', [], 0],
      ['d', [], 0],
      ['b', ['dropped'], 0],
    ]);
    expect(found?.campaigns).toMatchObject([
      { slug: campaign.slug, state: 'OPEN', number: 1, evaluations: 1, answers: 1 },
    ]);
  });

  it('leaves the old one and its answers as they were', async () => {
    const { instrument } = await answered(staff);
    const before = await findVersion(staff, instrument.slug, 1);
    await startVersion(staff, { instrument: instrument.slug });
    await saveDraft(staff, key(instrument.slug, 2), { note: '', principles: [], loose: [LAST] }, { version: 1 });
    await publishVersion(staff, key(instrument.slug, 2), { version: 2 });
    expect(await findVersion(staff, instrument.slug, 1)).toEqual({ ...before, isLatest: false });
    expect(await db.answer.count({ where: { criterion: { versionId: instrument.versionId } } })).toBe(1);
  });
});

describe('a mapping', () => {
  it('gives a criterion the code it continues, and its levels what they take over', async () => {
    const { instrument } = await published(staff);
    await startVersion(staff, { instrument: instrument.slug });
    const mapping = { instrument: instrument.slug, number: 2, criteria: [map('a', 'a', [0, 1], [2], [])] };
    await saveMapping(staff, mapping, { version: 1 });
    const draft = await readBack(staff, instrument.slug, 2);
    expect(draft.principles[0]?.criteria[0]?.levels.map(({ fromValues }) => fromValues)).toEqual([[0, 1], [2], []]);
  });

  it('may exchange two criteria, and cut one loose', async () => {
    const { instrument } = await published(staff);
    await startVersion(staff, { instrument: instrument.slug });
    const criteria = [map('a', 'b'), map('b', 'a'), map('c', null)];
    await saveMapping(staff, { instrument: instrument.slug, number: 2, criteria }, { version: 1 });
    const draft = await readBack(staff, instrument.slug, 2);
    expect(draft.principles[0]?.criteria.map(({ code }) => code)).toEqual(['b', 'a']);
    expect(draft.loose.map(({ code }) => code)).toEqual(['troisieme', 'd']);
  });

  it('is refused twice over one criterion, on a first version, and upon an outdated draft', async () => {
    const { instrument } = await published(staff);
    await startVersion(staff, { instrument: instrument.slug });
    const mapping = (...criteria: ReturnType<typeof map>[]) => ({ instrument: instrument.slug, number: 2, criteria });
    await expect(saveMapping(staff, mapping(map('a', 'a'), map('b', 'a')), { version: 1 })).rejects.toThrow(
      'n’en gardez qu’un',
    );
    await expect(saveMapping(staff, mapping(map('a', 'a')), { version: 9 })).rejects.toBeInstanceOf(ConflictError);
    const first = await create(staff);
    await expect(saveMapping(staff, { ...key(first), criteria: [] }, { version: 1 })).rejects.toThrow(
      'C’est la première version',
    );
  });

  const map = (code: string, continues: string | null, ...levels: number[][]) => ({
    code,
    continues,
    levels: levels.map((fromValues) => ({ isShown: 'on' as const, fromValues })),
  });
});

describe('a campaign', () => {
  it('in preparation may take the new version; an open one keeps its own', async () => {
    const project = await makeProject();
    const { instrument } = await published(staff);
    const [waiting, open] = [
      await makeCampaign(project, { instrumentVersionId: instrument.versionId, isDraft: true }),
      await makeCampaign(project, { instrumentVersionId: instrument.versionId }),
    ];
    await startVersion(staff, { instrument: instrument.slug });
    const move = (campaign: { slug: string }) =>
      moveCampaign(manager, { ...key(instrument.slug, 2), project: project.slug, campaign: campaign.slug });
    await expect(move(waiting)).rejects.toThrow('n’est pas publiée');
    await publishVersion(staff, key(instrument.slug, 2), { version: 1 });
    await move(waiting);
    await expect(move(open)).rejects.toThrow('Une campagne ouverte garde sa version');
    const moved = await db.campaign.findUnique({ where: { id: waiting.id }, select: { instrumentVersion: true } });
    expect(moved?.instrumentVersion?.number).toBe(2);
  });

  it('on another instrument is out of reach', async () => {
    const project = await makeProject();
    const campaign = await makeCampaign(project, { isDraft: true });
    const { instrument } = await published(staff);
    const move = moveCampaign(manager, { ...key(instrument.slug), project: project.slug, campaign: campaign.slug });
    await expect(move).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
  });
});
