import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { ConflictError } from '@/lib/errors';
import type { Staff } from '@/lib/viewer';
import { makeStaff } from '@/prisma/factories';
import { saveDraft } from './draft-mutations';
import { blankCriterion } from './draft-rules';
import { stepDraft } from './draft-steps';
import { asRead, create, DRAFT, key, readBack } from './instruments.fixture';

let staff: Staff;

beforeAll(async () => {
  staff = await makeStaff();
});

describe('a draft', () => {
  it('is stored as the form holds it, and read back equal', async () => {
    const slug = await create(staff);
    const saved = await saveDraft(staff, key(slug), DRAFT, { version: 1 });
    expect(saved.version).toBe(2);
    expect(await readBack(staff, slug)).toEqual(DRAFT);
  });

  it('follows every step: order, principles, levels, what is taken out', async () => {
    const slug = await create(staff);
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
      expect(await readBack(staff, slug), step.do).toEqual(asRead(draft));
    }
  });

  it('leaves alone the rows that did not change', async () => {
    const slug = await create(staff);
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
    const slug = await create(staff);
    await saveDraft(staff, key(slug), { ...DRAFT, note: 'Première' }, { version: 1 });
    const late = saveDraft(staff, key(slug), { ...DRAFT, note: 'Seconde' }, { version: 1 });
    const conflict = await late.catch((error: unknown) => error);
    expect(conflict).toBeInstanceOf(ConflictError);
    expect(JSON.parse((conflict as ConflictError).stored.draft ?? '')).toMatchObject({ note: 'Première' });
    expect(await readBack(staff, slug)).toMatchObject({ note: 'Première' });
  });

  it('sent twice, after an answer lost on the way, is no conflict', async () => {
    const slug = await create(staff);
    await saveDraft(staff, key(slug), DRAFT, { version: 1 });
    expect(await saveDraft(staff, key(slug), DRAFT, { version: 1 })).toMatchObject({ version: 2 });
  });
});
