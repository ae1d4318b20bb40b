import { beforeAll, describe, expect, it } from 'vitest';
import { getResults } from '@/lib/campaigns/results-queries';
import { db } from '@/lib/db';
import { loadOrganizationFilters } from '@/lib/organizations/filters';
import { listOrganizations } from '@/lib/organizations/queries';
import type { Staff } from '@/lib/viewer';
import { makeOrganization, makeProject, makeStaff } from '@/prisma/factories';
import { recordsOf, sheetsOf } from './files.fixture';
import { openListFile } from './list-files';
import { tablesOf } from './list-tables';
import { makeSituation, NARRATIVE, type Situation } from './situation.fixture';

let staff: Staff;
let place: Situation;

beforeAll(async () => {
  [staff, place] = await Promise.all([makeStaff(), makeSituation()]);
});

type Search = Record<string, string>;

describe('a list as a file', () => {
  it('says in its legend what it holds, its filters and what each column means', async () => {
    const sheets = await sheetsOf(staff, 'activites', {
      projet: place.project.slug,
      type: 'TRAINING',
      au: '2018-06-15',
    });
    const legend = sheets.at(-1);
    expect(legend?.name).toBe('Légende');
    const told = legend?.rows.map((row) => row.map(({ text }) => text));
    expect(told).toContainEqual(['Contenu', 'Activités, Projet à exporter']);
    expect(told).toContainEqual(['Type', 'Formation']);
    expect(told).toContainEqual(['Situation au', '43266']);
    expect(told?.some(([heading]) => heading === 'À cette date')).toBe(true);
    for (const { name, rows } of sheets.slice(0, -1)) {
      for (const { text } of rows[0] ?? []) {
        expect(
          told?.some(([tab, heading, meaning]) => tab === name && heading === text && meaning),
          text,
        ).toBe(true);
      }
    }
  });

  it('shows the columns that matter first, or all of them, none twice', async () => {
    const headings = async (search: Search) =>
      (await sheetsOf(staff, 'projets', search))[0]?.rows[0]?.map(({ text }) => text) ?? [];
    const [short, all] = [await headings({}), await headings({ colonnes: 'toutes' })];
    expect(short.length).toBeLessThan(10);
    expect(all.length).toBeGreaterThan(20);
    expect(all).toEqual(expect.arrayContaining(short));
    expect(new Set(all).size).toBe(all.length);
  });

  it('holds no activity that had not yet begun on the day gone by', async () => {
    const [, ...before] = await recordsOf(staff, 'activites', { projet: place.project.slug, au: '2017-02-28' });
    const [, ...during] = await recordsOf(staff, 'activites', { projet: place.project.slug, au: '2017-03-10' });
    expect([before.length, during.length]).toEqual([0, 1]);
  });

  it('holds texts whole, and guards those that begin like a formula in a CSV alone', async () => {
    const [, ...records] = await recordsOf(staff, 'constats', { projet: place.project.slug });
    expect(records[0]?.[0]).toBe(`'${NARRATIVE}`);
    const [sheet] = await sheetsOf(staff, 'constats', { projet: place.project.slug });
    expect(sheet?.rows[1]?.[0]?.text).toBe(NARRATIVE);
  });

  it('has every page of the directory', async () => {
    const q = `annuaire-${place.project.slug}`;
    for (let n = 0; n < 3; n++) await makeOrganization({ name: `${q} ${n}` });
    const { rows } = await listOrganizations(staff, await loadOrganizationFilters({ q }), 2);
    expect(rows).toHaveLength(2);
    const [sheet] = await sheetsOf(staff, 'structures', { q });
    expect(sheet?.rows).toHaveLength(4);
  });

  it('counts in the results of a campaign what its page counts', async () => {
    const key = { project: place.project.slug, campaign: place.campaign.slug };
    const results = await getResults(staff, key, { withPaused: true, validatedOnly: false });
    const sheets = await sheetsOf(staff, 'resultats', { projet: key.project, campagne: key.campaign });
    expect(sheets.map(({ name }) => name)).toEqual(['Réponses', 'Critères', 'Scores', 'Paroles', 'Légende']);
    const asked = results?.groups.flatMap(({ results: criteria }) => criteria) ?? [];
    expect(sheets[0]?.rows.length).toBe(1 + asked.reduce((sum, { said }) => sum + said.length, 0));
  });

  it('holds every structure of the programme, project after project, as each project shows its own', async () => {
    const [, ...all] = await recordsOf(staff, 'structures-du-programme', {});
    const [, ...own] = await recordsOf(staff, 'structures-du-projet', { projet: place.project.slug });
    expect(own).toHaveLength(2);
    expect(all.filter(([project]) => project === place.project.name)).toEqual(
      own.map((row) => [place.project.name, ...row]),
    );
  });

  it('holds the dated facts of one project and of its structures, and of no other', async () => {
    await makeProject({ name: 'Projet voisin' });
    const [header, ...facts] = await recordsOf(staff, 'cycle-de-vie', { projet: place.project.slug });
    expect(header?.slice(0, 4)).toEqual(['Projet', 'Structure', 'Étape', 'Fait']);
    expect(new Set(facts.map(([project]) => project))).toEqual(new Set([place.project.name]));
    expect(facts.map(([, structure]) => structure)).toEqual(expect.arrayContaining(['', 'SIAE n° 2']));
    const [, ...before] = await recordsOf(staff, 'cycle-de-vie', { projet: place.project.slug, au: '2018-04-30' });
    expect(facts.length - before.length).toBe(1);
  });

  it.each<[string, () => Search]>([
    ['resultats', () => ({ projet: place.project.slug, campagne: place.campaign.slug })],
    ['evaluations-a-suivre', () => ({})],
    ['constats', () => ({ projet: place.project.slug })],
    ['indicateurs-du-programme', () => ({})],
    ['carte', () => ({})],
    ['carte', () => ({ maille: 'region' })],
    ['frise', () => ({})],
  ])('of several tables gives each as its own CSV, under its name: %s', async (list, searchOf) => {
    const sheets = (await sheetsOf(staff, list, searchOf())).slice(0, -1);
    expect(tablesOf(list).map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    for (const [index, { slug }] of tablesOf(list).entries()) {
      const file = await openListFile(staff, list, 'csv', { ...searchOf(), table: slug });
      expect(file?.fileName).toMatch(new RegExp(`-${slug}-\\d{4}-\\d\\d-\\d\\d\\.csv$`));
      const records = await recordsOf(staff, list, { ...searchOf(), table: slug });
      expect(records[0]).toEqual(sheets[index]?.rows[0]?.map(({ text }) => text));
      expect(records).toHaveLength(sheets[index]?.rows.length ?? 0);
    }
  });

  it('has no CSV for a table that it has not', async () => {
    const search = { projet: place.project.slug, table: 'rien' };
    expect(await openListFile(staff, 'constats', 'csv', search)).toBeNull();
  });

  it('is logged by code, with its filters', async () => {
    await openListFile(staff, 'projets', 'csv', { etape: 'SUPPORT' });
    const logged = await db.auditEvent.findFirst({ where: { action: 'EXPORT' }, orderBy: { id: 'desc' } });
    expect(logged).toMatchObject({ actorId: staff.id, after: { file: 'projets.csv', search: { etape: 'SUPPORT' } } });
  });

  it.each<[string, Search]>([
    ['no such list', {}],
    ['toString', {}],
    ['activites', {}],
    ['activites', { projet: 'ailleurs' }],
    ['cycle-de-vie', { projet: 'ailleurs' }],
    ['structures-de-la-campagne', { projet: 'ailleurs', campagne: 'evaluation-1' }],
    ['resultats', { projet: 'ailleurs', campagne: 'evaluation-1' }],
    ['documents', { projet: 'ailleurs' }],
  ])('does not exist when what it is about does not: %s %j', async (list, search) => {
    expect(await openListFile(staff, list, 'xlsx', search)).toBeNull();
  });
});
