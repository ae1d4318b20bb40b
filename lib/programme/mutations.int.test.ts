import { beforeEach, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { ConflictError } from '@/lib/errors';
import type { Staff } from '@/lib/viewer';
import { makeProject, makeStaff } from '@/prisma/factories';
import { editProgramme } from './mutations';
import { getProgrammeForm } from './queries';
import { programmeSchema } from './schema';

let staff: Staff;
let version: number;

const programme = 'essai';

beforeEach(async () => {
  await makeProject();
  staff = await makeStaff();
  version = (await stored()).version;
});

it('keeps how many projects the source announces, or that it announces none', async () => {
  await editProgramme(staff, { programme, announcedProjects: 9 }, { version });
  expect(await getProgrammeForm(staff)).toMatchObject({ slug: programme, announcedProjects: 9 });
  await editProgramme(staff, { programme, announcedProjects: null }, { version: version + 1 });
  expect((await stored()).announcedProjects).toBeNull();
});

it('of two editors the second is told, with what the first wrote', async () => {
  await editProgramme(staff, { programme, announcedProjects: 10 }, { version });
  const second = await editProgramme(staff, { programme, announcedProjects: 11 }, { version }).catch((error) => error);
  expect(second).toBeInstanceOf(ConflictError);
  expect(second.stored).toEqual({ announcedProjects: '10' });
  expect((await stored()).announcedProjects).toBe(10);
});

it('a programme that does not exist is not found', async () => {
  const nowhere = editProgramme(staff, { programme: 'nulle-part', announcedProjects: 9 }, { version });
  await expect(nowhere).rejects.toMatchObject({ digest: expect.stringContaining('404') });
});

it('takes whole numbers only', () => {
  for (const wrong of ['-1', '9,5', 'neuf']) {
    expect(programmeSchema.safeParse({ programme, announcedProjects: wrong }).success, wrong).toBe(false);
  }
});

function stored() {
  return db.programme.findUniqueOrThrow({ where: { slug: programme } });
}
