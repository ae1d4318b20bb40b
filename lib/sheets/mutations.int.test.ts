import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { db } from '@/lib/db';
import { AlreadyDoneError, RuleError } from '@/lib/errors';
import { type Manager, type Staff, visitor } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeManager, makeProject } from '@/prisma/factories';
import { listFeedEntries } from './feed-queries';
import { publishSheet, withdrawSheet } from './mutations';
import { change, fingerprint, publish, publishedAmbition } from './published.fixture';

const once = { key: undefined };
let manager: Manager;
let project: Awaited<ReturnType<typeof makeProject>>;

beforeEach(async () => {
  [manager, project] = await Promise.all([makeManager(), makeProject({ enteredOn: 'avril 2016' })]);
  await change(project, { ambition: 'Première ambition' });
});

describe('publishing a sheet', () => {
  it('keeps what it says as version 1 and shows it; what changes after is not read before it is published again', async () => {
    expect(await publishedAmbition(project)).toBeNull();
    expect(await publish(manager, project, 'Première publication')).toEqual({ number: 1 });
    await change(project, { ambition: 'Deuxième ambition' });
    expect(await publishedAmbition(project)).toBe('Première ambition');
    expect(await publish(manager, project)).toEqual({ number: 2 });
    expect(await publishedAmbition(project)).toBe('Deuxième ambition');
    const versions = await db.sheetVersion.findMany({ where: { projectId: project.id }, orderBy: { number: 'asc' } });
    expect(versions).toMatchObject([
      {
        number: 1,
        shape: 1,
        authorId: manager.id,
        note: 'Première publication',
        content: { ambition: 'Première ambition' },
      },
      { number: 2, shape: 1, authorId: manager.id, note: null, content: { ambition: 'Deuxième ambition' } },
    ]);
  });

  it('refuses what is no longer what the manager read, and publishes nothing', async () => {
    const seen = await fingerprint(manager, project);
    await change(project, { ambition: 'Changée entre-temps' });
    await expect(publishSheet(manager, { slug: project.slug, seen, note: null }, once)).rejects.toThrow(
      'Les données ont changé pendant votre lecture.',
    );
    expect(await db.sheetVersion.count({ where: { projectId: project.id } })).toBe(0);
    expect(await publishedAmbition(project)).toBeNull();
  });

  it('refuses a version that would say what the one online says', async () => {
    await publish(manager, project);
    await expect(publish(manager, project)).rejects.toThrow('dit déjà tout cela');
    expect(await db.sheetVersion.count({ where: { projectId: project.id } })).toBe(1);
  });

  it('happens once, however often it is sent, and two managers at once make one version', async () => {
    const [seen, other] = [await fingerprint(manager, project), await makeManager()];
    const key = randomUUID();
    const input = { slug: project.slug, seen, note: null };
    const results = await Promise.allSettled([
      ...Array.from({ length: 4 }, () => publishSheet(manager, input, { key })),
      publishSheet(other, input, once),
    ]);
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(refused).toHaveLength(4);
    expect(refused.every((reason) => reason instanceof AlreadyDoneError || reason instanceof RuleError)).toBe(true);
    expect(await db.sheetVersion.count({ where: { projectId: project.id } })).toBe(1);
  });

  it('is out of reach for a project that does not exist', async () => {
    const input = { slug: 'nulle-part', seen: '0'.repeat(32), note: null };
    await expect(publishSheet(manager, input, once)).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
    await expect(withdrawSheet(manager, 'nulle-part')).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
  });
});

describe('withdrawing a sheet', () => {
  it('takes it from everybody at once, keeps its versions, and happens once', async () => {
    await publish(manager, project);
    await withdrawSheet(manager, project.slug);
    expect(await publishedAmbition(project)).toBeNull();
    expect((await listFeedEntries(visitor)).map(({ slug }) => slug)).not.toContain(project.slug);
    await expect(withdrawSheet(manager, project.slug)).rejects.toThrow('n’est pas en ligne');
    expect(await db.sheetVersion.count({ where: { projectId: project.id } })).toBe(1);
  });

  it('is undone without a new version when nothing changed meanwhile', async () => {
    await publish(manager, project);
    await withdrawSheet(manager, project.slug);
    expect(await publish(manager, project)).toEqual({ number: 1 });
    expect(await publishedAmbition(project)).toBe('Première ambition');
  });
});

it('only a manager publishes and withdraws: others cannot even be passed', () => {
  expectTypeOf(publishSheet).parameter(0).toEqualTypeOf<Manager>();
  expectTypeOf(withdrawSheet).parameter(0).toEqualTypeOf<Manager>();
  expectTypeOf<Staff>().not.toExtend<Manager>();
});

it('what was published stays as it was: the database refuses to rewrite or remove it', async () => {
  await publish(manager, project);
  const rewrite = write(factoryActor, (tx) =>
    tx.sheetVersion.updateMany({ where: { projectId: project.id }, data: { note: 'Réécrite' } }),
  );
  await expect(rewrite).rejects.toThrow();
  await expect(
    write(factoryActor, (tx) => tx.sheetVersion.deleteMany({ where: { projectId: project.id } })),
  ).rejects.toThrow();
});
