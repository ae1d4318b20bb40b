import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { isPassword } from '@/lib/passwords';
import { listLiveContents } from '@/lib/sheets/live';
import { DEMONSTRATION_PASSWORD } from './accounts';
import { plainSpaces } from './checklist/plain-spaces';
import { loadOnce } from './load-once';

describe('loading the ten projects into an empty database', () => {
  let told: string[];

  // Two first starts at once.
  beforeAll(async () => {
    const lines = await Promise.all([1, 2].map(() => loadOnce({ withDemonstrationAccounts: true })));
    told = lines.map((some) => plainSpaces(some.join('\n'))).sort();
  });

  test('two first starts at once load it once, and tell in French what was loaded', () => {
    expect(told).toHaveLength(2);
    expect(told[1]).toBe('La base contient déjà un programme : rien n’est chargé.');
    expect(told[0]).toMatch(/10 projets.*60 structures essaimées.*5 comptes de démonstration/);
  });

  test('every project has the structures that the source declares', async () => {
    const projects = await db.project.findMany({
      orderBy: { position: 'asc' },
      select: { slug: true, _count: { select: { adoptions: true } } },
    });
    expect(projects.map(({ slug, _count }) => [slug, _count.adoptions])).toEqual([
      ['territoire-zero-chomeur', 0],
      ['vita-air', 7],
      ['parcours-gardien', 18],
      ['tapaj', 11],
      ['soleni', 2],
      ['lieu-ressources', 9],
      ['rallye-pour-l-emploi', 7],
      ['jeun-ess-creative', 0],
      ['a-co-r', 3],
      ['chantiers-multiservices-en-gares', 3],
    ]);
  });

  test('nothing is invented: no evaluation, no answer, no contact person, no SIREN, no web address', async () => {
    expect(await db.evaluation.count()).toBe(0);
    expect(await db.answer.count()).toBe(0);
    expect(await db.attendance.count({ where: { people: { not: null } } })).toBe(0);
    expect(await db.adoption.count({ where: { contactName: { not: null } } })).toBe(0);
    expect(await db.organization.count({ where: { OR: [{ siren: { not: null } }, { webSite: { not: null } }] } })).toBe(
      0,
    );
    expect(
      await db.document.count({ where: { OR: [{ url: { not: null } }, { linkState: { not: 'MISSING' } }] } }),
    ).toBe(0);
  });

  test('each of the ten sheets is public, and its first version says what was loaded', async () => {
    const versions = await db.sheetVersion.findMany({ select: { number: true, content: true, projectId: true } });
    expect(versions.map(({ number }) => number)).toEqual(Array.from({ length: 10 }, () => 1));
    const live = await listLiveContents(db, { sheetPublishedAt: { not: null } });
    expect(live).toHaveLength(10);
    for (const { id, content } of live) {
      expect(versions.find(({ projectId }) => projectId === id)?.content).toEqual(content);
    }
  });

  test('every figure names its source', async () => {
    expect(await db.measure.count({ where: { source: 'Page des projets de l’AIS#Emploi, Ansa' } })).toBe(
      await db.measure.count(),
    );
  });

  test('every campaign is open on a questionnaire, for structures whose invitation is not known', async () => {
    const campaigns = await db.campaign.findMany({
      select: { state: true, inviteesKnown: true, instrumentVersion: true },
    });
    expect(campaigns).toHaveLength(12);
    for (const campaign of campaigns) {
      expect(campaign).toMatchObject({ state: 'OPEN', inviteesKnown: false, instrumentVersion: { number: 1 } });
      expect(campaign.instrumentVersion?.publishedAt).toBeInstanceOf(Date);
    }
  });

  test('the order of the course is the order of the seed', async () => {
    const events = await db.lifecycleEvent.findMany({
      where: { project: { slug: 'tapaj' } },
      orderBy: { sequence: 'asc' },
      select: { phase: true, kind: true },
    });
    expect(events.map(({ phase, kind }) => `${phase ?? 'AIS'} ${kind}`)).toEqual([
      'AIS ENTERED',
      'SELECTION COMPLETED',
      'EVALUATION_1 COMPLETED',
      'SUPPORT COMPLETED',
      'EVALUATION_2 COMPLETED',
      'AIS EXITED',
    ]);
  });

  test('the demonstration accounts open with their password; a carrier reads its own project only', async () => {
    const carrier = await db.user.findUniqueOrThrow({
      where: { email: 'porteur.vita-air@essaim.test' },
      select: { role: true, passwordHash: true, access: { select: { project: { select: { slug: true } } } } },
    });
    expect(carrier.role).toBe('CARRIER');
    expect(carrier.access.map(({ project }) => project.slug)).toEqual(['vita-air']);
    expect(await isPassword(carrier.passwordHash, DEMONSTRATION_PASSWORD)).toBe(true);
  });

  test('the journal says who loaded them', async () => {
    expect(await db.auditEvent.count({ where: { actor: { not: 'Chargement initial' } } })).toBe(0);
    expect(await db.auditEvent.count({ where: { tableName: 'Project', action: 'INSERT' } })).toBe(10);
  });

  test('a second load does nothing and says so', async () => {
    const before = await db.auditEvent.count();
    const second = await loadOnce({ withDemonstrationAccounts: true });
    expect(second.map(plainSpaces)).toEqual(['La base contient déjà un programme : rien n’est chargé.']);
    expect(await db.auditEvent.count()).toBe(before);
  });
});
