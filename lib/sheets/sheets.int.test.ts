import { beforeAll, describe, expect, it } from 'vitest';
import { sheetMetadata } from '@/app/(public)/fiches/[slug]/metadata';
import { db } from '@/lib/db';
import { type Carrier, type Staff, visitor } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeCarrier, makeManager, makeProject, makeStaff } from '@/prisma/factories';
import { listPublishedAnswers } from './answer-queries';
import { makeTellTaleProject } from './canary.fixture';
import { CARRIER, PUBLIC, TEAM } from './canary-words.fixture';
import { listFeedEntries } from './feed-queries';
import { atomFeed } from './feed-rules';
import { asScriptText, structuredData } from './head-rules';
import { publishSheet } from './mutations';
import { getPublishedSheet, getSheetList } from './public-queries';
import { getSheet, listOwnProjects } from './queries';
import { getStandings } from './standing-queries';
import { getSheetVersions } from './version-queries';

let project: Awaited<ReturnType<typeof makeTellTaleProject>>;
let hidden: Awaited<ReturnType<typeof makeProject>>;
let staff: Staff;
let own: Carrier;
let other: Carrier;

beforeAll(async () => {
  project = await makeTellTaleProject();
  hidden = await makeProject({ isPublished: false });
  [staff, own, other] = await Promise.all([makeStaff(), makeCarrier(project), makeCarrier(hidden)]);
});

describe('what a visitor reads', () => {
  it('holds public words only', async () => {
    const told = JSON.stringify([await getPublishedSheet(visitor, project.slug), await getSheetList(visitor)]);
    expect(told).toContain(PUBLIC);
    expect(told).not.toContain(TEAM);
    expect(told).not.toContain(CARRIER);
  });

  it('holds public words only once it is a version: stored, listed, fed, shared and told to machines', async () => {
    const manager = await makeManager();
    const seen = (await getSheetVersions(manager, project.slug, {}))?.fingerprint ?? '';
    await publishSheet(manager, { slug: project.slug, seen, note: TEAM }, { key: undefined });
    const sheet = await getPublishedSheet(visitor, project.slug);
    if (!sheet) throw new Error('The sheet is online.');
    const stored = await db.sheetVersion.findMany({ where: { projectId: project.id }, select: { content: true } });
    const entries = await listFeedEntries(visitor);
    const addresses = {
      feed: 'https://a.test/f',
      list: 'https://a.test/l',
      sheet: (slug: string) => `https://a.test/${slug}`,
    };
    const page = { url: 'https://a.test/s', site: 'https://a.test', list: 'https://a.test/l', ...sheet };
    const told = [
      JSON.stringify(stored),
      JSON.stringify(sheet),
      JSON.stringify(await getSheetList(visitor)),
      JSON.stringify(sheetMetadata(sheet)),
      atomFeed(entries, addresses),
      asScriptText(structuredData(sheet.content, page)),
    ];
    expect(stored).toHaveLength(1);
    expect(entries.map(({ slug }) => slug)).toContain(project.slug);
    for (const text of told) {
      expect(text).not.toContain(TEAM);
      expect(text).not.toContain(CARRIER);
    }
    expect(told[0]).toContain(PUBLIC);
  });

  it('counts the structures that are declared, and names only those opened to all', async () => {
    const sheet = await getPublishedSheet(visitor, project.slug);
    const names = sheet?.content.structures.rows.map(({ name }) => name);
    expect(names).toHaveLength(2);
    expect(names?.filter(Boolean)).toEqual([expect.stringContaining(PUBLIC)]);
  });

  it('is nothing when the sheet is not published or does not exist', async () => {
    expect(await getPublishedSheet(visitor, hidden.slug)).toBeNull();
    expect(await getPublishedSheet(visitor, 'nulle-part')).toBeNull();
    expect((await getSheetList(visitor)).lines.map(({ slug }) => slug)).not.toContain(hidden.slug);
  });

  it('follows a sheet that is withdrawn', async () => {
    await publish(hidden.id, new Date());
    expect(await getPublishedSheet(visitor, hidden.slug)).not.toBeNull();
    await publish(hidden.id, null);
    expect(await getPublishedSheet(visitor, hidden.slug)).toBeNull();
  });
});

describe('what a carrier reads', () => {
  const everything = async () =>
    JSON.stringify([
      await getSheet(own, project.slug, 'CARRIER'),
      await getStandings(own, project.slug),
      await listPublishedAnswers(own, project.slug),
    ]);

  it('holds what was opened to it, and nothing of the team', async () => {
    const told = await everything();
    expect(told).toContain(PUBLIC);
    expect(told).toContain(CARRIER);
    expect(told).not.toContain(TEAM);
  });

  it('holds answers once their campaign is published, without evidence or review notes', async () => {
    expect(await everything()).not.toContain(`Réponse ${CARRIER}`);
    await decide('PUBLISHED');
    const told = await everything();
    expect(told).toContain(`Réponse ${CARRIER}`);
    expect(told).toContain('3 · palier 3');
    expect(told).not.toContain(TEAM);
    await decide('UNPUBLISHED');
    expect(await everything()).not.toContain(`Réponse ${CARRIER}`);
  });

  it('is nothing of another project, even one whose sheet is public', async () => {
    expect(await getSheet(other, project.slug, 'CARRIER')).toBeNull();
    expect(await getStandings(other, project.slug)).toBeNull();
    expect(await listPublishedAnswers(other, project.slug)).toEqual([]);
    expect(await getSheet(own, hidden.slug, 'CARRIER')).toBeNull();
  });

  it('is its own projects only', async () => {
    expect((await listOwnProjects(own)).map(({ slug }) => slug)).toEqual([project.slug]);
  });
});

it('the team sees what the carrier sees when it looks with its eyes', async () => {
  const seen = await getSheet(staff, project.slug, 'CARRIER');
  expect(seen).toEqual(await getSheet(own, project.slug, 'CARRIER'));
  expect(JSON.stringify(await getStandings(staff, project.slug))).not.toContain(TEAM);
});

function publish(id: string, sheetPublishedAt: Date | null) {
  return write(factoryActor, (tx) => tx.project.update({ where: { id }, data: { sheetPublishedAt } }));
}

async function decide(kind: 'PUBLISHED' | 'UNPUBLISHED') {
  const campaign = await db.campaign.findFirstOrThrow({ where: { projectId: project.id, slug: 'reponses' } });
  const data = { projectId: project.id, campaignId: campaign.id, kind };
  await write(factoryActor, (tx) => tx.campaignEvent.create({ data }));
}
