import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { db } from '@/lib/db';
import { AlreadyDoneError, RuleError } from '@/lib/errors';
import { type Manager, type Staff, visitor } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeManager, makeProject, makeStaff } from '@/prisma/factories';
import { listFeedEntries } from './feed-queries';
import { publishSheet, withdrawSheet } from './mutations';
import { getPublishedSheet, listPublishedSheets } from './public-queries';
import { countStaleSheets, listStaleSheets } from './stale-queries';
import { getSheetState, getSheetVersion, getSheetVersions } from './version-queries';

let manager: Manager;
let project: Awaited<ReturnType<typeof makeProject>>;

beforeEach(async () => {
  [manager, project] = await Promise.all([makeManager(), makeProject({ enteredOn: 'avril 2016' })]);
  await change({ ambition: 'Première ambition' });
});

describe('publishing a sheet', () => {
  it('keeps what it says as version 1 and shows it; what changes after is not read before it is published again', async () => {
    expect(await publishedAmbition()).toBeNull();
    expect(await publish('Première publication')).toEqual({ number: 1 });
    await change({ ambition: 'Deuxième ambition' });
    expect(await publishedAmbition()).toBe('Première ambition');
    expect(await publish()).toEqual({ number: 2 });
    expect(await publishedAmbition()).toBe('Deuxième ambition');
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
    const seen = await fingerprint();
    await change({ ambition: 'Changée entre-temps' });
    await expect(publishSheet(manager, { slug: project.slug, seen, note: null }, once)).rejects.toThrow(
      'Les données ont changé pendant votre lecture.',
    );
    expect(await db.sheetVersion.count({ where: { projectId: project.id } })).toBe(0);
    expect(await publishedAmbition()).toBeNull();
  });

  it('refuses a version that would say what the one online says', async () => {
    await publish();
    await expect(publish()).rejects.toThrow('dit déjà tout cela');
    expect(await db.sheetVersion.count({ where: { projectId: project.id } })).toBe(1);
  });

  it('happens once, however often it is sent, and two managers at once make one version', async () => {
    const [seen, other] = [await fingerprint(), await makeManager()];
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
    await publish();
    await withdrawSheet(manager, project.slug);
    expect(await publishedAmbition()).toBeNull();
    expect((await listFeedEntries(visitor)).map(({ slug }) => slug)).not.toContain(project.slug);
    await expect(withdrawSheet(manager, project.slug)).rejects.toThrow('n’est pas en ligne');
    expect(await db.sheetVersion.count({ where: { projectId: project.id } })).toBe(1);
  });

  it('is undone without a new version when nothing changed meanwhile', async () => {
    await publish();
    await withdrawSheet(manager, project.slug);
    expect(await publish()).toEqual({ number: 1 });
    expect(await publishedAmbition()).toBe('Première ambition');
  });
});

it('only a manager publishes and withdraws: others cannot even be passed', () => {
  expectTypeOf(publishSheet).parameter(0).toEqualTypeOf<Manager>();
  expectTypeOf(withdrawSheet).parameter(0).toEqualTypeOf<Manager>();
  expectTypeOf<Staff>().not.toExtend<Manager>();
});

it('what was published stays as it was: the database refuses to rewrite or remove it', async () => {
  await publish();
  const rewrite = write(factoryActor, (tx) =>
    tx.sheetVersion.updateMany({ where: { projectId: project.id }, data: { note: 'Réécrite' } }),
  );
  await expect(rewrite).rejects.toThrow();
  await expect(
    write(factoryActor, (tx) => tx.sheetVersion.deleteMany({ where: { projectId: project.id } })),
  ).rejects.toThrow();
});

describe('a sheet to publish again', () => {
  it('is one whose facts changed, until it is published or the change is undone', async () => {
    const staff = await makeStaff();
    await publish();
    expect(await staleOne(staff)).toBeUndefined();
    const before = await countStaleSheets(staff);
    await change({ ambition: 'Autre ambition' });
    expect(await staleOne(staff)).toMatchObject({ number: 1, differences: 1 });
    expect(await countStaleSheets(staff)).toBe(before + 1);
    await change({ ambition: 'Première ambition' });
    expect(await staleOne(staff)).toBeUndefined();
  });

  it('is not one whose internal rows alone changed', async () => {
    const staff = await makeStaff();
    await publish();
    const row = { projectId: project.id, kind: 'DIFFICULTY' as const, text: 'Constat' };
    await write(factoryActor, (tx) => tx.finding.create({ data: { ...row, visibility: 'INTERNAL' } }));
    expect(await staleOne(staff)).toBeUndefined();
    await write(factoryActor, (tx) => tx.finding.create({ data: { ...row, visibility: 'PUBLIC' } }));
    expect(await staleOne(staff)).toMatchObject({ differences: 1 });
  });

  it('is one whose carrier took another name, which no row of the project tells', async () => {
    const staff = await makeStaff();
    await publish();
    const { carrierId } = await db.project.findUniqueOrThrow({ where: { id: project.id } });
    await write(factoryActor, (tx) =>
      tx.organization.update({ where: { id: carrierId }, data: { name: `Nouveau nom ${randomUUID()}` } }),
    );
    expect(await staleOne(staff)).toMatchObject({ differences: 1 });
  });

  it('is one put online before versions were kept: it follows the data until then', async () => {
    const staff = await makeStaff();
    await write(factoryActor, (tx) =>
      tx.project.update({ where: { id: project.id }, data: { sheetPublishedAt: new Date() } }),
    );
    expect(await staleOne(staff)).toMatchObject({ number: null, differences: 0 });
    await change({ ambition: 'Suivie' });
    expect(await publishedAmbition()).toBe('Suivie');
    expect(await publish()).toEqual({ number: 1 });
    expect(await staleOne(staff)).toBeUndefined();
  });

  it('is not one that nobody reads', async () => {
    await change({ ambition: 'Jamais publiée' });
    expect(await staleOne(await makeStaff())).toBeUndefined();
  });
});

describe('versions read again', () => {
  it('are compared two by two, and with today', async () => {
    const staff = await makeStaff();
    await publish();
    await change({ ambition: 'Deuxième ambition' });
    await publish('Deuxième');
    await change({ problem: 'Un problème' });
    const now = await getSheetVersions(staff, project.slug, {});
    expect(now?.versions.map(({ number, note, author }) => [number, note, author?.name])).toEqual([
      [2, 'Deuxième', manager.name],
      [1, null, manager.name],
    ]);
    expect(now).toMatchObject({ chosen: { before: 2, after: 'aujourd-hui' }, isOnline: true });
    expect(now?.differences.map(({ subject }) => subject)).toEqual(['Le problème']);
    const former = await getSheetVersions(staff, project.slug, { de: '1', a: '2' });
    expect(former?.differences.map(({ subject }) => subject)).toEqual(['L’ambition']);
    expect(former?.changes).toHaveLength(1);
    expect(await getSheetState(staff, project.slug)).toEqual({ isOnline: true, number: 2, differences: 1 });
  });

  it('say what they said', async () => {
    const staff = await makeStaff();
    await publish();
    await change({ ambition: 'Deuxième ambition' });
    expect((await getSheetVersion(staff, project.slug, '1'))?.content.ambition).toBe('Première ambition');
    expect((await getSheetVersion(staff, project.slug, 'aujourd-hui'))?.content.ambition).toBe('Deuxième ambition');
    for (const none of ['2', '0', 'x', '1.0']) expect(await getSheetVersion(staff, project.slug, none)).toBeNull();
    expect(await getSheetVersion(staff, 'nulle-part', '1')).toBeNull();
  });
});

describe('the feed', () => {
  it('has an entry per version of a sheet online, told by the chapters that changed', async () => {
    await publish();
    await change({ ambition: 'Deuxième ambition' });
    await publish();
    const own = (await listFeedEntries(visitor)).filter(({ slug }) => slug === project.slug);
    expect(own.map(({ number, summary }) => [number, summary])).toEqual([
      [2, 'Ce qui a changé\u00a0: En tête.'],
      [1, 'Deuxième ambition'],
    ]);
  });
});

it('the list and the map of the site hold the sheets online, each as it was last published', async () => {
  await publish();
  const own = (await listPublishedSheets(visitor)).find(({ content }) => content.slug === project.slug);
  expect(own).toMatchObject({ number: 1, content: { ambition: 'Première ambition' } });
  await withdrawSheet(manager, project.slug);
  expect((await listPublishedSheets(visitor)).map(({ content }) => content.slug)).not.toContain(project.slug);
});

const once = { key: undefined };

function change(data: { ambition?: string; problem?: string }) {
  return write(factoryActor, (tx) => tx.project.update({ where: { id: project.id }, data }));
}

async function fingerprint() {
  return (await getSheetVersions(manager, project.slug, {}))?.fingerprint ?? '';
}

async function publish(note: string | null = null) {
  return publishSheet(manager, { slug: project.slug, seen: await fingerprint(), note }, once);
}

async function publishedAmbition() {
  return (await getPublishedSheet(visitor, project.slug))?.content.ambition ?? null;
}

async function staleOne(staff: Staff) {
  return (await listStaleSheets(staff)).find(({ slug }) => slug === project.slug);
}
