import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadActivityFilters } from '@/lib/activities/filters';
import { listActivities } from '@/lib/activities/queries';
import { answers, loadAdoptionFilters } from '@/lib/adoptions/filters';
import { listAnomalies } from '@/lib/anomalies/queries';
import { getCampaign } from '@/lib/campaigns/detail-queries';
import { listCampaigns } from '@/lib/campaigns/queries';
import { getResults } from '@/lib/campaigns/results-queries';
import { today } from '@/lib/day';
import { db } from '@/lib/db';
import { listDocuments } from '@/lib/documents/queries';
import { chainsOf } from '@/lib/findings/chain-rules';
import { loadFindingFilters } from '@/lib/findings/filters';
import { listFindings } from '@/lib/findings/queries';
import { listChanges } from '@/lib/history/queries';
import { listMeasures } from '@/lib/indicators/queries';
import { listInstruments } from '@/lib/instruments/list-queries';
import { loadOrganizationFilters } from '@/lib/organizations/filters';
import { listOrganizations } from '@/lib/organizations/queries';
import { getMatrix } from '@/lib/progress/queries';
import { readToDoList } from '@/lib/progress/to-do-list-queries';
import { filterProjects, readProjectFilters } from '@/lib/projects/filters';
import { listProjects } from '@/lib/projects/list-queries';
import { readTimelineFilters } from '@/lib/timeline/filters';
import { getTimeline } from '@/lib/timeline/queries';
import type { Staff } from '@/lib/viewer';
import { gathered, readSheets } from '@/lib/workbook-stream.fixture';
import { makeOrganization, makeProject, makeStaff } from '@/prisma/factories';
import { openListFile } from './list-files';
import { tablesOf } from './list-tables';
import { makeSituation, NARRATIVE, type Situation } from './situation.fixture';

let staff: Staff;
let place: Situation;

beforeAll(async () => {
  [staff, place] = await Promise.all([makeStaff(), makeSituation()]);
});

type Search = Record<string, string>;

async function sheetsOf(list: string, search: Search) {
  const file = await openListFile(staff, list, 'xlsx', search);
  if (!file) throw new Error(`No file for ${list}.`);
  return readSheets(await gathered(file.bytes));
}

async function recordsOf(list: string, search: Search): Promise<string[][]> {
  const file = await openListFile(staff, list, 'csv', search);
  if (!file) throw new Error(`No file for ${list}.`);
  return parse(await gathered(file.bytes), { bom: true, delimiter: ';', relax_quotes: true });
}

/** What the page shows under this address, by the text that the first column of the file holds. */
const LISTS: [list: string, search: () => Search, page: (search: Search) => Promise<string[]>][] = [
  [
    'projets',
    () => ({ q: 'exporter', tri: 'projet' }),
    async (search) => filterProjects(await listProjects(staff), readProjectFilters(search)).map(({ name }) => name),
  ],
  [
    'projets',
    () => ({ au: '2015-06-01' }),
    async (search) =>
      filterProjects(await listProjects(staff, '2015-06-01'), readProjectFilters(search)).map(({ name }) => name),
  ],
  [
    'structures',
    () => ({ q: 'regie des oeuvres' }),
    async (search) =>
      (await listOrganizations(staff, await loadOrganizationFilters(search))).rows.map(({ name }) => name),
  ],
  [
    'structures-du-projet',
    () => ({ projet: place.project.slug, etat: 'en-veille' }),
    async (search) => {
      const [matrix, filters] = [await getMatrix(staff, place.project.slug), await loadAdoptionFilters(search)];
      return matrix?.rows.filter((row) => answers(row, filters)).map(({ name }) => name) ?? [];
    },
  ],
  [
    'a-traiter',
    () => ({ liste: 'a-nommer' }),
    async () => (await readToDoList(staff, 'toName', today(), { most: 1000, after: 0 })).rows.map(({ name }) => name),
  ],
  [
    'activites',
    () => ({ projet: place.project.slug, type: 'TRAINING' }),
    async (search) =>
      (await listActivities(staff, place.project.slug, await loadActivityFilters(search)))?.activities.map(
        ({ title }) => title,
      ) ?? [],
  ],
  [
    'campagnes',
    () => ({ projet: place.project.slug }),
    async () => (await listCampaigns(staff, place.project.slug))?.campaigns.map(({ label }) => label) ?? [],
  ],
  [
    'structures-de-la-campagne',
    () => ({ projet: place.project.slug, campagne: place.campaign.slug }),
    async ({ projet = '', campagne = '' }) =>
      (await getCampaign(staff, { project: projet, campaign: campagne }))?.participants.map(({ name }) => name) ?? [],
  ],
  [
    'constats',
    () => ({ projet: place.project.slug, type: 'DIFFICULTY', structure: place.first.slug }),
    async (search) => {
      const found = chainsOf(await listFindings(staff, place.project.slug), await loadFindingFilters(search));
      return [...found.chains, ...found.others].map(({ text }) => text);
    },
  ],
  [
    'indicateurs',
    () => ({ projet: place.project.slug }),
    async () => (await listMeasures(staff, place.project.slug)).map(({ name }) => name),
  ],
  [
    'documents',
    () => ({ projet: place.project.slug }),
    async () => (await listDocuments(staff, place.project.slug)).map(({ title }) => title),
  ],
  [
    'historique',
    () => ({ projet: place.project.slug }),
    async () => {
      const found = await listChanges(staff, place.project.slug, { size: 1000 });
      return (found?.entries ?? []).flatMap(({ actor, changes }) =>
        changes.flatMap(({ fields }) => (fields.length > 0 ? fields : [null]).map(() => actor)),
      );
    },
  ],
  ['instruments', () => ({}), async () => (await listInstruments(staff)).map(({ name }) => name)],
  [
    'frise',
    () => ({ projet: place.project.slug }),
    async (search) => {
      const { courses } = await getTimeline(staff, readTimelineFilters(search));
      return courses.flatMap(({ stay, parts, undated }) =>
        [stay, ...parts, ...undated.filter((bar) => bar !== stay)].map(() => stay.label),
      );
    },
  ],
  [
    'contradictions',
    () => ({ projet: place.project.slug, etat: 'ouvertes' }),
    async () =>
      (await listAnomalies(staff, { project: place.project.slug })).flatMap(({ project, instances }) =>
        instances.map(() => project?.name ?? ''),
      ),
  ],
];

describe('a list as a file', () => {
  it.each(LISTS)('%s holds the rows of its page, in their order', async (list, searchOf, page) => {
    const search = searchOf();
    const shown = await page(search);
    if (!search.au) expect(shown.length).toBeGreaterThan(0);
    const [sheet] = await sheetsOf(list, search);
    expect(sheet?.rows.slice(1).map((row) => row.find(({ place: at }) => at.startsWith('A'))?.text)).toEqual(shown);
    const [, ...records] = await recordsOf(list, search);
    expect(records.map(([first]) => first?.replace(/^'/, ''))).toEqual(shown);
  });

  it('says in its legend what it holds, its filters and what each column means', async () => {
    const sheets = await sheetsOf('activites', { projet: place.project.slug, type: 'TRAINING', au: '2018-06-15' });
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
      (await sheetsOf('projets', search))[0]?.rows[0]?.map(({ text }) => text) ?? [];
    const [short, all] = [await headings({}), await headings({ colonnes: 'toutes' })];
    expect(short.length).toBeLessThan(10);
    expect(all.length).toBeGreaterThan(20);
    expect(all).toEqual(expect.arrayContaining(short));
    expect(new Set(all).size).toBe(all.length);
  });

  it('holds no activity that had not yet begun on the day gone by', async () => {
    const [, ...before] = await recordsOf('activites', { projet: place.project.slug, au: '2017-02-28' });
    const [, ...during] = await recordsOf('activites', { projet: place.project.slug, au: '2017-03-10' });
    expect([before.length, during.length]).toEqual([0, 1]);
  });

  it('holds texts whole, and guards those that begin like a formula in a CSV alone', async () => {
    const [, ...records] = await recordsOf('constats', { projet: place.project.slug });
    expect(records[0]?.[0]).toBe(`'${NARRATIVE}`);
    const [sheet] = await sheetsOf('constats', { projet: place.project.slug });
    expect(sheet?.rows[1]?.[0]?.text).toBe(NARRATIVE);
  });

  it('has every page of the directory', async () => {
    const q = `annuaire-${place.project.slug}`;
    for (let n = 0; n < 3; n++) await makeOrganization({ name: `${q} ${n}` });
    const { rows } = await listOrganizations(staff, await loadOrganizationFilters({ q }), 2);
    expect(rows).toHaveLength(2);
    const [sheet] = await sheetsOf('structures', { q });
    expect(sheet?.rows).toHaveLength(4);
  });

  it('counts in the results of a campaign what its page counts', async () => {
    const key = { project: place.project.slug, campaign: place.campaign.slug };
    const results = await getResults(staff, key, { withPaused: true, validatedOnly: false });
    const sheets = await sheetsOf('resultats', { projet: key.project, campagne: key.campaign });
    expect(sheets.map(({ name }) => name)).toEqual(['Réponses', 'Critères', 'Scores', 'Paroles', 'Légende']);
    const asked = results?.groups.flatMap(({ results: criteria }) => criteria) ?? [];
    expect(sheets[0]?.rows.length).toBe(1 + asked.reduce((sum, { said }) => sum + said.length, 0));
  });

  it('holds every structure of the programme, project after project, as each project shows its own', async () => {
    const [, ...all] = await recordsOf('structures-du-programme', {});
    const [, ...own] = await recordsOf('structures-du-projet', { projet: place.project.slug });
    expect(own).toHaveLength(2);
    expect(all.filter(([project]) => project === place.project.name)).toEqual(
      own.map((row) => [place.project.name, ...row]),
    );
  });

  it('holds the dated facts of one project and of its structures, and of no other', async () => {
    await makeProject({ name: 'Projet voisin' });
    const [header, ...facts] = await recordsOf('cycle-de-vie', { projet: place.project.slug });
    expect(header?.slice(0, 4)).toEqual(['Projet', 'Structure', 'Étape', 'Fait']);
    expect(new Set(facts.map(([project]) => project))).toEqual(new Set([place.project.name]));
    expect(facts.map(([, structure]) => structure)).toEqual(expect.arrayContaining(['', 'SIAE n° 2']));
    const [, ...before] = await recordsOf('cycle-de-vie', { projet: place.project.slug, au: '2018-04-30' });
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
    const sheets = (await sheetsOf(list, searchOf())).slice(0, -1);
    expect(tablesOf(list).map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    for (const [index, { slug }] of tablesOf(list).entries()) {
      const file = await openListFile(staff, list, 'csv', { ...searchOf(), table: slug });
      expect(file?.fileName).toMatch(new RegExp(`-${slug}-\\d{4}-\\d\\d-\\d\\d\\.csv$`));
      const records = await recordsOf(list, { ...searchOf(), table: slug });
      expect(records[0]).toEqual(sheets[index]?.rows[0]?.map(({ text }) => text));
      expect(records).toHaveLength(sheets[index]?.rows.length ?? 0);
    }
  });

  it('has only the tables that it is known to have', async () => {
    for (const [list, searchOf] of LISTS) {
      const sheets = await sheetsOf(list, searchOf());
      expect(sheets.length - 1, list).toBe(tablesOf(list).length || 1);
    }
    expect(await openListFile(staff, 'constats', 'csv', { projet: place.project.slug, table: 'rien' })).toBeNull();
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
