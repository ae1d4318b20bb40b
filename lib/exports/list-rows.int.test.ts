import { beforeAll, describe, expect, it } from 'vitest';
import { loadActivityFilters } from '@/lib/activities/filters';
import { listActivities } from '@/lib/activities/queries';
import { answers, loadAdoptionFilters } from '@/lib/adoptions/filters';
import { listAnomalies } from '@/lib/anomalies/queries';
import { getCampaign } from '@/lib/campaigns/detail-queries';
import { listCampaigns } from '@/lib/campaigns/queries';
import { today } from '@/lib/day';
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
import { makeStaff } from '@/prisma/factories';
import { recordsOf, sheetsOf } from './files.fixture';
import { tablesOf } from './list-tables';
import { makeSituation, type Situation } from './situation.fixture';

let staff: Staff;
let place: Situation;

beforeAll(async () => {
  [staff, place] = await Promise.all([makeStaff(), makeSituation()]);
});

type Search = Record<string, string>;

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
    const [sheet] = await sheetsOf(staff, list, search);
    expect(sheet?.rows.slice(1).map((row) => row.find(({ place: at }) => at.startsWith('A'))?.text)).toEqual(shown);
    const [, ...records] = await recordsOf(staff, list, search);
    expect(records.map(([first]) => first?.replace(/^'/, ''))).toEqual(shown);
  });

  it.each(LISTS)('%s has only the tables that it is known to have', async (list, searchOf) => {
    const sheets = await sheetsOf(staff, list, searchOf());
    expect(sheets.length - 1).toBe(tablesOf(list).length || 1);
  });
});
