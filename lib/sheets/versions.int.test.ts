import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '@/lib/db';
import { type Manager, type Staff, visitor } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeManager, makeProject, makeStaff } from '@/prisma/factories';
import { listFeedEntries } from './feed-queries';
import { withdrawSheet } from './mutations';
import { listPublishedSheets } from './public-queries';
import { change, publish, publishedAmbition } from './published.fixture';
import { countStaleSheets, isSheetStale, listStaleSheets } from './stale-queries';
import { getSheetState, getSheetVersion, getSheetVersions } from './version-queries';

let manager: Manager;
let project: Awaited<ReturnType<typeof makeProject>>;

beforeEach(async () => {
  [manager, project] = await Promise.all([makeManager(), makeProject({ enteredOn: 'avril 2016' })]);
  await change(project, { ambition: 'Première ambition' });
});

describe('a sheet to publish again', () => {
  it('is one whose facts changed, until it is published or the change is undone', async () => {
    const staff = await makeStaff();
    await publish(manager, project);
    expect(await staleOne(staff)).toBeUndefined();
    const before = await countStaleSheets(staff);
    await change(project, { ambition: 'Autre ambition' });
    expect(await staleOne(staff)).toMatchObject({ number: 1, differences: 1 });
    expect(await countStaleSheets(staff)).toBe(before + 1);
    await change(project, { ambition: 'Première ambition' });
    expect(await staleOne(staff)).toBeUndefined();
  });

  it('is said on the project’s own pages, in one statement', async () => {
    const staff = await makeStaff();
    expect(await isSheetStale(staff, project.slug)).toBe(false);
    await publish(manager, project);
    expect(await isSheetStale(staff, project.slug)).toBe(false);
    await change(project, { ambition: 'Autre ambition' });
    const query = vi.spyOn(pg.Client.prototype, 'query');
    expect(await isSheetStale(staff, project.slug)).toBe(true);
    expect(query).toHaveBeenCalledTimes(1);
    query.mockRestore();
    await withdrawSheet(manager, project.slug);
    expect(await isSheetStale(staff, project.slug)).toBe(false);
  });

  it('is not one whose internal rows alone changed', async () => {
    const staff = await makeStaff();
    await publish(manager, project);
    const row = { projectId: project.id, kind: 'DIFFICULTY' as const, text: 'Constat' };
    await write(factoryActor, (tx) => tx.finding.create({ data: { ...row, visibility: 'INTERNAL' } }));
    expect(await staleOne(staff)).toBeUndefined();
    await write(factoryActor, (tx) => tx.finding.create({ data: { ...row, visibility: 'PUBLIC' } }));
    expect(await staleOne(staff)).toMatchObject({ differences: 1 });
  });

  it('is one whose carrier took another name, which no row of the project tells', async () => {
    const staff = await makeStaff();
    await publish(manager, project);
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
    await change(project, { ambition: 'Suivie' });
    expect(await publishedAmbition(project)).toBe('Suivie');
    expect(await publish(manager, project)).toEqual({ number: 1 });
    expect(await staleOne(staff)).toBeUndefined();
  });

  it('is not one that nobody reads', async () => {
    await change(project, { ambition: 'Jamais publiée' });
    expect(await staleOne(await makeStaff())).toBeUndefined();
  });
});

describe('versions read again', () => {
  it('are compared two by two, and with today', async () => {
    const staff = await makeStaff();
    await publish(manager, project);
    await change(project, { ambition: 'Deuxième ambition' });
    await publish(manager, project, 'Deuxième');
    await change(project, { problem: 'Un problème' });
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
    await publish(manager, project);
    await change(project, { ambition: 'Deuxième ambition' });
    expect((await getSheetVersion(staff, project.slug, '1'))?.content.ambition).toBe('Première ambition');
    expect((await getSheetVersion(staff, project.slug, 'aujourd-hui'))?.content.ambition).toBe('Deuxième ambition');
    for (const none of ['2', '0', 'x', '1.0']) expect(await getSheetVersion(staff, project.slug, none)).toBeNull();
    expect(await getSheetVersion(staff, 'nulle-part', '1')).toBeNull();
  });
});

describe('the feed', () => {
  it('has an entry per version of a sheet online, told by the chapters that changed', async () => {
    await publish(manager, project);
    await change(project, { ambition: 'Deuxième ambition' });
    await publish(manager, project);
    const own = (await listFeedEntries(visitor)).filter(({ slug }) => slug === project.slug);
    expect(own.map(({ number, summary }) => [number, summary])).toEqual([
      [2, 'Ce qui a changé\u00a0: En tête.'],
      [1, 'Deuxième ambition'],
    ]);
  });
});

it('the list and the map of the site hold the sheets online, each as it was last published', async () => {
  await publish(manager, project);
  const own = (await listPublishedSheets(visitor)).find(({ content }) => content.slug === project.slug);
  expect(own).toMatchObject({ number: 1, content: { ambition: 'Première ambition' } });
  await withdrawSheet(manager, project.slug);
  expect((await listPublishedSheets(visitor)).map(({ content }) => content.slug)).not.toContain(project.slug);
});

async function staleOne(staff: Staff) {
  return (await listStaleSheets(staff)).find(({ slug }) => slug === project.slug);
}
