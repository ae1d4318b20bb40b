import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { AlreadyDoneError, ConflictError } from '@/lib/errors';
import type { Manager, Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeAdoption, makeCampaign, makeManager, makeProject, makeStaff } from '@/prisma/factories';
import { findChanges } from './changes-queries';
import { saveDraft } from './draft-mutations';
import { blankCriterion, type Draft, draftOf, stepDraft } from './draft-rules';
import { exportVersion, ImportRefused, importInstrument } from './importing';
import { listInstruments } from './list-queries';
import { createInstrument, duplicateInstrument, editInstrument, startVersion } from './mutations';
import { moveCampaign, publishVersion, saveMapping } from './publishing';
import { findInstrument, findVersion } from './version-queries';

let staff: Staff;
let manager: Manager;

beforeAll(async () => {
  [staff, manager] = await Promise.all([makeStaff(), makeManager()]);
});

describe('a new instrument', () => {
  it('begins with a draft that asks nothing, for one project or for all', async () => {
    const project = await makeProject();
    const slug = await createInstrument(staff, { ...IDENTITY, project: project.slug }, {});
    const found = await findInstrument(staff, slug);
    expect(found).toMatchObject({ project: { slug: project.slug }, versions: [{ number: 1, publishedAt: null }] });
  });

  it('of the same name gets an address of its own', async () => {
    const name = `Essai ${randomUUID().slice(0, 8)}`;
    const slugs = [await create({ name }), await create({ name })];
    expect(slugs[1]).toBe(`${slugs[0]}-2`);
  });

  it('never takes the address of a page', async () => {
    expect(await create({ name: 'Nouveau' })).toMatch(/^nouveau-\d+$/);
  });

  it('is created once under one key', async () => {
    const key = randomUUID();
    await createInstrument(staff, IDENTITY, { key });
    await expect(createInstrument(staff, IDENTITY, { key })).rejects.toBeInstanceOf(AlreadyDoneError);
  });

  it('belongs to no project that does not exist', async () => {
    await expect(createInstrument(staff, { ...IDENTITY, project: 'inconnu' }, {})).rejects.toThrow(
      'Ce projet n’existe pas',
    );
  });
});

describe('the sheet of an instrument', () => {
  it('is changed upon the version it was opened on; the second editor is told with both texts', async () => {
    const slug = await create();
    await editInstrument(staff, { ...IDENTITY, instrument: slug, name: 'Premier' }, { version: 1 });
    const late = editInstrument(staff, { ...IDENTITY, instrument: slug, name: 'Second' }, { version: 1 });
    await expect(late).rejects.toMatchObject({ name: ConflictError.name, version: 2, stored: { name: 'Premier' } });
  });

  it('is not kept for one project while another uses it', async () => {
    const [project, other] = [await makeProject(), await makeProject()];
    const { instrument } = await published();
    await makeCampaign(other, { instrumentVersionId: instrument.versionId });
    const edit = editInstrument(
      staff,
      { ...IDENTITY, instrument: instrument.slug, project: project.slug },
      { version: 1 },
    );
    await expect(edit).rejects.toThrow('D’autres projets emploient cet instrument');
  });
});

describe('a draft', () => {
  it('is stored as the form holds it, and read back equal', async () => {
    const slug = await create();
    const saved = await saveDraft(staff, key(slug), DRAFT, { version: 1 });
    expect(saved.version).toBe(2);
    expect(await readBack(slug)).toEqual(DRAFT);
  });

  it('follows every step: order, principles, levels, what is taken out', async () => {
    const slug = await create();
    let [draft, version] = [DRAFT, (await saveDraft(staff, key(slug), DRAFT, { version: 1 })).version];
    for (const step of [
      { do: 'lower-criterion', code: 'a' },
      { do: 'lower-principle', principle: 0 },
      { do: 'raise-level', code: 'a', level: 1 },
      { do: 'add-criterion', principle: 1, code: 'e' },
      { do: 'remove-criterion', code: 'b' },
      { do: 'raise-criterion', code: 'c' },
      { do: 'remove-principle', principle: 0 },
    ] as const) {
      draft = stepDraft(draft, step);
      ({ version } = await saveDraft(staff, key(slug), draft, { version }));
      expect(await readBack(slug), step.do).toEqual(draftOfDraft(draft));
    }
  });

  it('leaves alone the rows that did not change', async () => {
    const slug = await create();
    const { version } = await saveDraft(staff, key(slug), DRAFT, { version: 1 });
    const before = await db.auditEvent.count({
      where: { tableName: { in: ['Criterion', 'CriterionLevel', 'Principle'] } },
    });
    const [first, ...others] = DRAFT.loose;
    const changed = { ...DRAFT, loose: [{ ...(first ?? blankCriterion('c')), wording: 'Autrement' }, ...others] };
    await saveDraft(staff, key(slug), changed, { version });
    const after = await db.auditEvent.count({
      where: { tableName: { in: ['Criterion', 'CriterionLevel', 'Principle'] } },
    });
    expect(after - before).toBe(1);
  });

  it('of two editors the second is told, with the draft of the first; nothing of the first is lost', async () => {
    const slug = await create();
    await saveDraft(staff, key(slug), { ...DRAFT, note: 'Première' }, { version: 1 });
    const late = saveDraft(staff, key(slug), { ...DRAFT, note: 'Seconde' }, { version: 1 });
    const conflict = await late.catch((error: unknown) => error);
    expect(conflict).toBeInstanceOf(ConflictError);
    expect(JSON.parse((conflict as ConflictError).stored.draft ?? '')).toMatchObject({ note: 'Première' });
    expect(await readBack(slug)).toMatchObject({ note: 'Première' });
  });

  it('sent twice, after an answer lost on the way, is no conflict', async () => {
    const slug = await create();
    await saveDraft(staff, key(slug), DRAFT, { version: 1 });
    expect(await saveDraft(staff, key(slug), DRAFT, { version: 1 })).toMatchObject({ version: 2 });
  });
});

describe('publishing', () => {
  it('freezes the version: neither its draft nor the database lets it change any more', async () => {
    const { instrument } = await published();
    await expect(saveDraft(staff, key(instrument.slug), { ...DRAFT, note: 'x' }, { version: 3 })).rejects.toThrow(
      'elle ne change plus',
    );
    const forced = write(factoryActor, (tx) =>
      tx.criterion.updateMany({ where: { versionId: instrument.versionId }, data: { wording: 'x' } }),
    );
    await expect(forced).rejects.toThrow();
  });

  it('is refused in one sentence as long as something is missing', async () => {
    const slug = await create();
    await expect(publishVersion(staff, key(slug), { version: 1 })).rejects.toThrow('Ajoutez au moins un critère');
    expect((await findVersion(staff, slug, 1))?.publishedAt).toBeNull();
  });

  it('is refused when somebody changed the draft since it was read', async () => {
    const slug = await create();
    await saveDraft(staff, key(slug), DRAFT, { version: 1 });
    await expect(publishVersion(staff, key(slug), { version: 1 })).rejects.toThrow('relisez-la avant de la publier');
  });
});

describe('a next version', () => {
  it('begins as the published one: same codes, each level taking over its own', async () => {
    const { instrument } = await published();
    expect(await startVersion(staff, { instrument: instrument.slug })).toBe(2);
    const draft = await readBack(instrument.slug, 2);
    expect(draft.principles[0]?.criteria.map(({ code }) => code)).toEqual(['a', 'b']);
    expect(draft.principles[0]?.criteria[0]?.levels.map(({ fromValues }) => fromValues)).toEqual([[0], [1], [2]]);
  });

  it('is only one at a time', async () => {
    const { instrument } = await published();
    await startVersion(staff, { instrument: instrument.slug });
    await expect(startVersion(staff, { instrument: instrument.slug })).rejects.toThrow(
      'La version 2 est déjà en préparation',
    );
  });

  it('is told what changes, for how many answers, and which campaigns keep the old one', async () => {
    const { instrument, campaign } = await answered();
    await startVersion(staff, { instrument: instrument.slug });
    const draft = stepDraft(await readBack(instrument.slug, 2), { do: 'remove-criterion', code: 'b' });
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
    const { instrument } = await answered();
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
    const { instrument } = await published();
    await startVersion(staff, { instrument: instrument.slug });
    const mapping = { instrument: instrument.slug, number: 2, criteria: [map('a', 'a', [0, 1], [2], [])] };
    await saveMapping(staff, mapping, { version: 1 });
    const draft = await readBack(instrument.slug, 2);
    expect(draft.principles[0]?.criteria[0]?.levels.map(({ fromValues }) => fromValues)).toEqual([[0, 1], [2], []]);
  });

  it('may exchange two criteria, and cut one loose', async () => {
    const { instrument } = await published();
    await startVersion(staff, { instrument: instrument.slug });
    const criteria = [map('a', 'b'), map('b', 'a'), map('c', null)];
    await saveMapping(staff, { instrument: instrument.slug, number: 2, criteria }, { version: 1 });
    const draft = await readBack(instrument.slug, 2);
    expect(draft.principles[0]?.criteria.map(({ code }) => code)).toEqual(['b', 'a']);
    expect(draft.loose.map(({ code }) => code)).toEqual(['troisieme', 'd']);
  });

  it('is refused twice over one criterion, on a first version, and upon an outdated draft', async () => {
    const { instrument } = await published();
    await startVersion(staff, { instrument: instrument.slug });
    const mapping = (...criteria: ReturnType<typeof map>[]) => ({ instrument: instrument.slug, number: 2, criteria });
    await expect(saveMapping(staff, mapping(map('a', 'a'), map('b', 'a')), { version: 1 })).rejects.toThrow(
      'n’en gardez qu’un',
    );
    await expect(saveMapping(staff, mapping(map('a', 'a')), { version: 9 })).rejects.toBeInstanceOf(ConflictError);
    const first = await create();
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
    const { instrument } = await published();
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
    const { instrument } = await published();
    const move = moveCampaign(manager, { ...key(instrument.slug), project: project.slug, campaign: campaign.slug });
    await expect(move).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
  });
});

describe('a copy', () => {
  it('asks the same under the same codes, in a draft of its own', async () => {
    const { instrument } = await published();
    const slug = await duplicateInstrument(staff, { ...key(instrument.slug), name: 'Copie' }, {});
    expect(await readBack(slug)).toEqual({ ...DRAFT, note: '' });
    expect((await findInstrument(staff, slug))?.origin).toContain('version 1');
  });

  it('through a workbook is equal too, and a spoilt workbook writes nothing', async () => {
    const { instrument } = await published();
    const file = await exportVersion(staff, instrument.slug, 1);
    const asFile = (bytes: Buffer) => new File([new Uint8Array(bytes)], 'essai.xlsx');
    const slug = await importInstrument(staff, asFile(file?.bytes ?? Buffer.alloc(0)), 'Revenu', {});
    expect(await readBack(slug)).toEqual(DRAFT);
    const before = await db.instrument.count();
    await expect(importInstrument(staff, asFile(Buffer.from('rien')), null, {})).rejects.toThrow(
      'n’est pas un classeur XLSX lisible',
    );
    const other = await import('@/lib/workbook').then(({ writeWorkbook }) =>
      writeWorkbook([{ name: 'Feuille', rows: [['A']] }]),
    );
    await expect(importInstrument(staff, asFile(other), null, {})).rejects.toBeInstanceOf(ImportRefused);
    expect(await db.instrument.count()).toBe(before);
  });
});

it('the list says what is published, what is being written, and where it is used', async () => {
  const { instrument } = await published();
  await makeCampaign(await makeProject(), { instrumentVersionId: instrument.versionId });
  await startVersion(staff, { instrument: instrument.slug });
  const row = (await listInstruments(staff)).find(({ slug }) => slug === instrument.slug);
  expect(row).toMatchObject({ published: 1, latest: { number: 1, criteria: 4 }, draft: 2, campaigns: 1 });
});

const IDENTITY = {
  name: 'Instrument d’essai',
  kind: 'QUESTIONNAIRE' as const,
  purpose: null,
  project: null,
  origin: null,
};

const LAST = { ...blankCriterion('d'), wording: 'Remarques', kind: 'TEXT' as const, levels: [], isRequired: false };

const DRAFT: Draft = draftOfDraft({
  note: 'Essai',
  principles: [
    {
      wording: 'Aller vers',
      note: 'Sur place',
      criteria: [
        {
          ...blankCriterion('a'),
          wording: 'Premier',
          levels: ['x', 'y', 'z'].map((anchor) => ({ anchor, fromValues: [] })),
        },
        { ...blankCriterion('b'), wording: 'Deuxième', kind: 'NUMBER', unit: 'heures', weight: '0,5', levels: [] },
      ],
    },
  ],
  loose: [{ ...blankCriterion('c'), wording: 'Troisième', kind: 'YES_NO', levels: [] }, LAST],
});

/** With the keys that tell principles apart on the screen, as reading gives them. */
function draftOfDraft(draft: Draft): Draft {
  return { ...draft, principles: draft.principles.map((principle, index) => ({ ...principle, key: String(index) })) };
}

const key = (instrument: string, number = 1) => ({ instrument, number });

function create(given: { name?: string } = {}) {
  return createInstrument(staff, { ...IDENTITY, ...given }, {});
}

async function readBack(slug: string, number = 1): Promise<Draft> {
  const version = await findVersion(staff, slug, number);
  return draftOf(version?.sections ?? [], version?.note ?? null);
}

async function published() {
  const slug = await create();
  await saveDraft(staff, key(slug), DRAFT, { version: 1 });
  await publishVersion(staff, key(slug), { version: 2 });
  return { instrument: { slug, versionId: (await findVersion(staff, slug, 1))?.id ?? '' } };
}

async function answered() {
  const { instrument } = await published();
  const project = await makeProject();
  const campaign = await makeCampaign(project, { instrumentVersionId: instrument.versionId });
  const adoption = await makeAdoption(project);
  await write(factoryActor, async (tx) => {
    const ids = { projectId: project.id, campaignId: campaign.id, adoptionId: adoption.id };
    const evaluation = await tx.evaluation.create({ data: ids });
    await tx.evaluationEvent.create({ data: { projectId: project.id, evaluationId: evaluation.id, kind: 'STARTED' } });
    const criterion = await tx.criterion.findFirstOrThrow({ where: { versionId: instrument.versionId, code: 'a' } });
    await tx.answer.create({
      data: { evaluationId: evaluation.id, criterionId: criterion.id, state: 'GIVEN', level: 1 },
    });
  });
  return { instrument, campaign };
}
