import { beforeAll, describe, expect, it } from 'vitest';
import { dateOf, today } from '@/lib/day';
import { impreciseColumns, parseImpreciseDate } from '@/lib/imprecise-date';
import { TO_DO_LISTS } from '@/lib/progress/to-do-lists';
import type { Staff } from '@/lib/viewer';
import { gathered, readSheets } from '@/lib/workbook-stream.fixture';
import { write } from '@/lib/write';
import { factoryActor, makeAdoption, makeIndicator, makeMeasure, makeStaff } from '@/prisma/factories';
import { openListFile } from './list-files';
import { LISTS, TODAY_ONLY } from './lists';
import { makeSituation, type Situation } from './situation.fixture';
import { FACTS, openWorkbook } from './workbook';

// Every file that leaves shows the day of its address, or says that it shows today: a list added without a case here fails.

let staff: Staff;
let place: Situation;

beforeAll(async () => {
  [staff, place] = await Promise.all([makeStaff(), makeSituation()]);
  await dateItsFacts();
});

type Search = Record<string, string>;
type Dated = { search: () => Search; before: string; gone?: string };

const ofProject = () => ({ projet: place.project.slug });

/** A day before some fact of the list, and words of that fact that the file of that day cannot hold. */
const DATED: Record<string, Dated> = {
  projets: { search: () => ({ q: 'exporter' }), before: '2015-06-01', gone: 'Projet à exporter' },
  'structures-du-programme': { search: () => ({}), before: '2017-12-31', gone: 'En veille' },
  'cycle-de-vie': { search: ofProject, before: '2017-12-31', gone: 'Choix de la structure' },
  'structures-du-projet': { search: ofProject, before: '2017-12-31', gone: 'En veille' },
  activites: { search: ofProject, before: '2017-02-28', gone: 'Formation-action' },
  campagnes: { search: ofProject, before: '2018-10-31', gone: 'Évaluation d’essai' },
  'a-traiter': { search: () => ({ liste: TO_DO_LISTS.onHold.slug }), before: '2017-12-31', gone: 'SIAE n° 2' },
  constats: { search: ofProject, before: '2018-10-31', gone: 'Une phrase entière' },
  indicateurs: { search: ofProject, before: '2018-12-31', gone: 'environ 33' },
  'indicateurs-du-programme': { search: () => ({}), before: '2018-12-31', gone: 'de tous les projets' },
  documents: { search: ofProject, before: '2018-12-31', gone: 'Guide' },
  carte: { search: ofProject, before: '2017-12-31', gone: 'en veille' },
  frise: { search: ofProject, before: '2015-06-01', gone: 'Projet à exporter' },
  contradictions: { search: ofProject, before: '2015-06-01', gone: 'Projet à exporter' },
};

/** What an address needs besides, of those that only say what is so today. */
const OF_TODAY: Record<string, () => Search> = {
  structures: () => ({ q: 'regie des oeuvres' }),
  'structures-de-la-campagne': () => ({ ...ofProject(), campagne: place.campaign.slug }),
  resultats: () => ({ ...ofProject(), campagne: place.campaign.slug }),
  'evaluations-a-suivre': () => ({}),
  historique: ofProject,
  instruments: () => ({}),
};

it('every list that leaves as a file has its case', () => {
  expect([...Object.keys(DATED), ...Object.keys(OF_TODAY)].sort()).toEqual(Object.keys(LISTS).sort());
  expect(Object.keys(OF_TODAY).sort()).toEqual([...TODAY_ONLY].sort());
});

describe('a list of a day gone by', () => {
  it.each(Object.entries(DATED))('%s holds nothing that came later, and names its day', async (list, dated) => {
    const { search, before, gone } = dated;
    const [now, then] = [await linesOf(list, search()), await linesOf(list, { ...search(), au: before })];
    expect(now.content).toContain(gone);
    expect(then.content).not.toContain(gone);
    expect(now.day).toEqual([serialOf(today()), false]);
    expect(then.day).toEqual([serialOf(before), true]);
  });
});

describe('a list that only says what is so today', () => {
  it.each(Object.entries(OF_TODAY))(
    '%s is the same under any day, and says that it is of today',
    async (list, search) => {
      const [now, then] = [await linesOf(list, search()), await linesOf(list, { ...search(), au: '2015-06-01' })];
      expect(then).toEqual(now);
      expect(then.day).toEqual([serialOf(today()), false]);
    },
  );
});

describe('the workbook of a project', () => {
  const IN_IT = ['Campagnes', 'Évaluations', 'Activités', 'Constats', 'Mesures', 'Documents'];

  it('holds nothing of what came later, table by table, and names its day', async () => {
    const [now, then] = [await sheetsOf(), await sheetsOf('2015-12-31')];
    for (const name of IN_IT) {
      const rows = (sheets: typeof now) => sheets.find((sheet) => sheet.name === name)?.rows.length;
      expect(rows(now), name).toBeGreaterThan(1);
      expect(rows(then), name).toBe(1);
    }
    expect(now.length).toBe(FACTS.length + 1);
    expect(dayIn(then)).toEqual([serialOf('2015-12-31'), true]);
  });
});

type Sheets = ReturnType<typeof readSheets>;

async function sheetsOf(au?: string): Promise<Sheets> {
  const file = await openWorkbook(staff, place.project.slug, au ? { au } : {});
  if (!file) throw new Error('No workbook.');
  return readSheets(await gathered(file.bytes()));
}

async function linesOf(list: string, search: Search) {
  const file = await openListFile(staff, list, 'xlsx', { ...search, colonnes: 'toutes' });
  if (!file) throw new Error(`No file for ${list}.`);
  const sheets = readSheets(await gathered(file.bytes));
  const content = sheets.slice(0, -1).flatMap(({ rows }) => rows.slice(1).map((row) => row.map(({ text }) => text)));
  return { content: content.flat().join('\n'), day: dayIn(sheets) };
}

/** The day of the legend, as a spreadsheet counts days, and whether it says what a day gone by means. */
function dayIn(sheets: Sheets) {
  const told = sheets.at(-1)?.rows.map((row) => row.map(({ text }) => text)) ?? [];
  return [
    told.find(([heading]) => heading === 'Situation au')?.[1],
    told.some(([heading]) => heading === 'À cette date'),
  ];
}

function serialOf(day: string): string {
  return String(Math.round((dateOf(day).getTime() - Date.UTC(1899, 11, 30)) / 86_400_000));
}

/** It entered in 2016, its campaign was held at the end of 2018, its figures and its guide are of 2019. */
async function dateItsFacts() {
  const { project, campaign } = place;
  const shared = await makeIndicator(null, { kind: 'COUNT', countsPeople: true });
  await makeMeasure(project, shared, {
    value: 12,
    scope: 'personnes de tous les projets',
    ...columns('period', '2019'),
  });
  await makeAdoption(project, { label: 'SIAE n° 3' });
  await write(factoryActor, async (tx) => {
    const where = { projectId: project.id };
    await tx.campaign.update({ where: { id: campaign.id }, data: columns('window', 'novembre et décembre 2018') });
    await tx.measure.updateMany({ where, data: columns('period', '2019') });
    await tx.lifecycleEvent.updateMany({ where, data: columns('date', '2016') });
    await tx.document.updateMany({ where, data: columns('date', '2019') });
  });
}

function columns<Name extends string>(name: Name, words: string) {
  const parsed = parseImpreciseDate(words);
  if (!parsed.ok) throw new Error(parsed.message);
  return impreciseColumns(name, parsed.date);
}
