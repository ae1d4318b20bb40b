import { expect, it } from 'vitest';
import { makeStaff } from '@/prisma/factories';
import { db } from '@/lib/db';
import { duplicatesOf, lookalikesOf, namesakesOf } from './lookalikes';
import { listOrganizations, suggestOrganizations } from './queries';

it('times', async () => {
  const staff = await makeStaff();
  for (let k = 0; k < 10; k++) await db.$transaction(async (tx) => {
    await tx.$queryRaw`select set_config('essaim.actor', 'x', true), set_config('statement_timeout', '60000', true)`;
    await tx.$executeRawUnsafe(`insert into "Organization" ("id","slug","name","shortName","aliases","department","updatedAt","version")
      select gen_random_uuid(), 'o-' || n, (array['Association','Régie de quartier','Les jardins de','Conseil départemental','Recyclerie'])[1 + n % 5] || ' ' || md5(n::text), left(md5((n*7)::text), 5), array[md5((n*3)::text)], '38', now(), 1 from generate_series(${k * 1000 + 1}, ${k * 1000 + 1000}) n`);
  }, { timeout: 90000, maxWait: 20000 });
  await db.$executeRawUnsafe(`create or replace function essaim_organization_search(name text, short_name text, aliases text[]) returns text language plpgsql immutable parallel safe as $$ begin return public.essaim_fold(concat_ws(' ', name, short_name, array_to_string(aliases, ' '))); end $$`);
  await db.$executeRaw`analyze "Organization"`;
  const base = { q: '', role: null, kind: null, department: null, onlyDuplicates: false, sort: 'nom', descending: false, page: 1 } as const;
  const time = async (label: string, run: () => Promise<unknown>) => {
    try { await run(); } catch (e) { console.warn(label, 'FAILED', String(e).slice(-300)); return; }
    const start = performance.now();
    await run();
    console.warn(label, Math.round(performance.now() - start), 'ms');
  };
  await time('list', () => listOrganizations(staff, base));
  const ids = (await db.organization.findMany({ take: 50, select: { id: true } })).map((r) => r.id);
  await time('duplicatesOf 50', () => duplicatesOf(db, ids));
  await time('search', () => listOrganizations(staff, { ...base, q: 'jardins abc' }));
  await time('search common', () => listOrganizations(staff, { ...base, q: 'asso' }));
  await time('duplicates', () => listOrganizations(staff, { ...base, onlyDuplicates: true }));
  await time('namesakes', () => namesakesOf(db, 'Association 1234'));
  await time('lookalikes', () => lookalikesOf(db, 'Association abcdef012345'));
  await time('lookalikes short', () => lookalikesOf(db, 'asso'));
  await time('suggest', () => suggestOrganizations(staff));
  expect(1).toBe(1);
}, 240000);
