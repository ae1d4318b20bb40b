import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import type { Step } from '@/lib/steps';
import type { Staff } from '@/lib/viewer';
import { writeWorkbook } from '@/lib/workbook';
import { gathered, readSheets } from '@/lib/workbook-stream.fixture';
import { write } from '@/lib/write';
import { factoryActor, makeProject, makeStaff } from '@/prisma/factories';
import { compareWorkbook } from './comparing-mutations';
import { findReading } from './reading-queries';
import { resaved } from './resaved.fixture';
import { makeSituation, NARRATIVE, type Situation } from './situation.fixture';
import { openWorkbook } from './workbook';

let staff: Staff;
let place: Situation;

beforeAll(async () => {
  [staff, place] = await Promise.all([makeStaff(), makeSituation()]);
});

const TABS = [
  'Projets',
  'Structures',
  'Annuaire',
  'Événements',
  'Activités',
  'Présences',
  'Campagnes',
  'Évaluations',
  'Réponses',
  'Constats',
  'Suites',
  'Indicateurs',
  'Mesures',
  'Documents',
];

async function exported(project: string | null, search = {}): Promise<Buffer> {
  const file = await openWorkbook(staff, project, search);
  if (!file) throw new Error('The project is within reach.');
  return gathered(file.bytes());
}

const compared = (bytes: Buffer, onStep: (step: Step) => void = () => {}) =>
  compareWorkbook(staff, { name: 'classeur.xlsx', bytes }, onStep);

/** The line of the workbook that holds this text. */
async function lineOf(tab: string, text: string): Promise<number> {
  const sheet = readSheets(await exported(place.project.slug)).find(({ name }) => name === tab);
  return 1 + (sheet?.rows.findIndex((row) => row.some((cell) => cell.text === text)) ?? -1);
}

/** The file as somebody would save it again, changed. */
async function changed(bytes: Buffer, change: (tab: string, rows: unknown[][]) => unknown[][]): Promise<Buffer> {
  const sheets = await readExcelFile(bytes);
  return writeWorkbook(sheets.map(({ sheet, data }) => ({ name: sheet, rows: change(sheet, data) as never })));
}

describe('the workbook of a project', () => {
  it('has one tab per table and a legend, each with its rows', async () => {
    const sheets = readSheets(await exported(place.project.slug));
    expect(sheets.map(({ name }) => name)).toEqual([...TABS, 'Légende']);
    const lines = Object.fromEntries(sheets.map(({ name, rows }) => [name, rows.length - 1]));
    expect(lines).toMatchObject({ Projets: 1, Structures: 2, Annuaire: 2, Événements: 4, Présences: 1, Réponses: 3 });
    for (const tab of TABS) expect(lines[tab], tab).toBeGreaterThan(0);
    for (const { name, xml, rows } of sheets) {
      expect(xml, name).toContain('state="frozen"');
      expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
      const headings = rows[0]?.map(({ text }) => text) ?? [];
      expect(new Set(headings).size, name).toBe(headings.length);
    }
  });

  it('holds every narrative text whole', async () => {
    const sheets = readSheets(await exported(place.project.slug));
    const whole = sheets
      .filter(({ rows }) => rows.flat().some(({ text }) => text === NARRATIVE))
      .map(({ name }) => name);
    expect(whole).toEqual([
      'Projets',
      'Activités',
      'Présences',
      'Évaluations',
      'Réponses',
      'Constats',
      'Suites',
      'Mesures',
      'Documents',
    ]);
  });

  it('types its cells: numbers, dates, and codes that stay texts', async () => {
    const sheets = await readExcelFile(await exported(place.project.slug));
    const valuesOf = (tab: string, heading: string) => {
      const rows = sheets.find(({ sheet }) => sheet === tab)?.data ?? [];
      const at = rows[0]?.indexOf(heading) ?? -1;
      return rows.slice(1).map((row) => row[at]);
    };
    expect(valuesOf('Réponses', 'Valeur')).toEqual([null, 12.5, null]);
    expect(valuesOf('Réponses', 'Réponse')).toEqual([
      '3 · palier 3',
      'environ\u00a012,5\u00a0personnes',
      'Non recueilli',
    ]);
    expect(valuesOf('Annuaire', 'Département')).toContain('01');
    expect(valuesOf('Suites', 'Échéance')).toEqual([new Date('2019-02-04T00:00:00Z')]);
    expect(valuesOf('Activités', 'Date')).toEqual(['mars 2017']);
    expect(valuesOf('Activités', 'Date, au plus tôt')).toEqual([new Date('2017-03-01T00:00:00Z')]);
    expect(valuesOf('Structures', 'État')).toEqual(['sélectionnée', 'en veille']);
  });

  it('shows a day gone by as it was: what had or may have happened, and no more', async () => {
    const sheets = readSheets(await exported(place.project.slug, { au: '2018-06-15' }));
    const rowsOf = (tab: string) => sheets.find(({ name }) => name === tab)?.rows.slice(1) ?? [];
    expect(rowsOf('Évaluations')).toHaveLength(0);
    expect(rowsOf('Réponses')).toHaveLength(0);
    expect(rowsOf('Activités')).toHaveLength(1);
    expect(rowsOf('Structures').map((row) => row.find(({ text }) => text === 'en veille')?.text)).toEqual([
      undefined,
      'en veille',
    ]);
    const before = readSheets(await exported(place.project.slug, { au: '2018-04-30' }));
    expect(
      before
        .find(({ name }) => name === 'Structures')
        ?.rows.flat()
        .some(({ text }) => text === 'en veille'),
    ).toBe(false);
  });

  it('tells how many rows it has written, up to what it announced', async () => {
    const file = await openWorkbook(staff, place.project.slug, {});
    const told: number[] = [];
    await gathered(file?.bytes((rows) => told.push(rows)) ?? (async function* () {})());
    expect(told.at(-1)).toBe(file?.total);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it('holds nothing of another project', async () => {
    const other = await makeProject({ name: 'Projet voisin' });
    const sheets = readSheets(await exported(place.project.slug));
    expect(sheets.flatMap(({ rows }) => rows.flat()).some(({ text }) => text.includes(other.slug))).toBe(false);
  });

  it('is logged with who took it, before it leaves', async () => {
    await openWorkbook(staff, place.project.slug, { au: '2018-04-30' });
    const logged = await db.auditEvent.findFirst({ where: { action: 'EXPORT' }, orderBy: { id: 'desc' } });
    expect(logged).toMatchObject({
      actorId: staff.id,
      after: { file: `projet-${place.project.slug}.xlsx`, search: { au: '2018-04-30' } },
    });
  });

  it('does not exist when the project does not, and nothing is logged', async () => {
    const before = await db.auditEvent.count({ where: { action: 'EXPORT' } });
    expect(await openWorkbook(staff, 'aucun-projet', {})).toBeNull();
    expect(await db.auditEvent.count({ where: { action: 'EXPORT' } })).toBe(before);
  });
});

describe('a workbook that is read again', () => {
  it.each([null, 'project'])('shows no difference when nobody touched it (%s)', async (which) => {
    const bytes = await exported(which && place.project.slug);
    expect(await compared(bytes)).toMatchObject({ total: 0, differences: [] });
  });

  it('nor on the day gone by that it shows', async () => {
    const reading = await compared(await exported(place.project.slug, { au: '2018-06-15' }));
    expect(reading).toMatchObject({ total: 0, day: '2018-06-15' });
  });

  it.each([1900, 1904] as const)(
    'nor once a spreadsheet that counts days from %i has saved it again',
    async (epoch) => {
      const bytes = await resaved(await exported(place.project.slug), { epoch });
      expect((await compared(bytes)).differences).toEqual([]);
    },
  );

  it('nor when codes, days and figures lost their format on the way', async () => {
    const bytes = await resaved(await exported(place.project.slug), {
      typed: [
        { tab: 'Annuaire', heading: 'Département', line: await lineOf('Annuaire', '01'), value: 1 },
        { tab: 'Suites', heading: 'Échéance', line: 2, value: '04/02/2019' },
        { tab: 'Réponses', heading: 'Valeur', line: await lineOf('Réponses', '12.5'), value: '12,5' },
      ],
    });
    expect((await compared(bytes)).differences).toEqual([]);
  });

  it('shows the text and the day that were changed in a spreadsheet, and nothing else', async () => {
    const bytes = await resaved(await exported(place.project.slug), {
      typed: [
        { tab: 'Structures', heading: 'Note', line: 2, value: 'À rappeler en mai\nou en juin' },
        // 5 February 2019, as a spreadsheet counts days.
        { tab: 'Suites', heading: 'Échéance', line: 2, value: 43501 },
      ],
    });
    const found = (await compared(bytes)).differences;
    expect(found.map(({ table, column, before, after }) => [table, column, before, after])).toEqual([
      ['Structures', 'Note', null, 'À rappeler en mai\nou en juin'],
      ['Suites', 'Échéance', '04/02/2019', '05/02/2019'],
    ]);
  });

  it('shows exactly the cell that was changed, and writes nothing', async () => {
    const before = await db.activity.findMany({ where: { projectId: place.project.id } });
    const bytes = await changed(await exported(place.project.slug), (tab, rows) =>
      tab === 'Activités'
        ? rows.map((row, line) => row.map((cell) => (line === 1 && cell === 'mars 2017' ? 'avril 2017' : cell)))
        : rows,
    );
    const [activity] = before;
    expect((await compared(bytes)).differences).toEqual([
      {
        table: 'Activités',
        row: activity?.id,
        line: 2,
        column: 'Date',
        kind: 'changed',
        before: 'mars 2017',
        after: 'avril 2017',
      },
    ]);
    expect(await db.activity.findMany({ where: { projectId: place.project.id } })).toEqual(before);
  });

  it('shows what has changed in Essaim since', async () => {
    const bytes = await exported(place.project.slug);
    await write(factoryActor, (tx) =>
      tx.organization.update({ where: { id: place.organization.id }, data: { city: 'Bourg-en-Bresse' } }),
    );
    const { differences } = await compared(bytes);
    expect(differences.map(({ table, column, before, after }) => [table, column, before, after])).toEqual([
      ['Annuaire', 'Commune', 'Bourg-en-Bresse', null],
    ]);
  });

  it('is kept for the person who dropped it, and for nobody else', async () => {
    const colleague = await makeStaff();
    await compared(await exported(place.project.slug));
    expect(await findReading(staff)).toMatchObject({ fileName: 'classeur.xlsx', title: 'Projet Projet à exporter' });
    expect(await findReading(colleague)).toBeNull();
  });

  it('tells its steps', async () => {
    const steps: Step[] = [];
    await compared(await exported(place.project.slug), (step) => steps.push(step));
    expect(steps[0]).toEqual({ step: 'reading' });
    const last = steps.at(-1);
    expect(last).toMatchObject({ step: 'comparing', done: last?.total });
  });

  it.each<[string, () => Promise<Buffer>]>([
    ['a file that is no workbook', async () => Buffer.from('Projet;Porteur')],
    ['a workbook of something else', () => writeWorkbook([{ name: 'Feuille 1', rows: [['a'], ['b']] }])],
    [
      'a workbook without its legend',
      async () => {
        const sheets = await readExcelFile(await exported(place.project.slug));
        return writeWorkbook(
          sheets
            .filter(({ sheet }) => sheet !== 'Légende')
            .map(({ sheet, data }) => ({ name: sheet, rows: data as never })),
        );
      },
    ],
    [
      'the workbook of a project that does not exist',
      async () =>
        changed(await exported(place.project.slug), (tab, rows) =>
          tab === 'Légende'
            ? rows.map((row) => row.map((cell) => (cell === place.project.slug ? 'ailleurs' : cell)))
            : rows,
        ),
    ],
  ])('is refused in one sentence when it is %s', async (_, bytes) => {
    await expect(compared(await bytes())).rejects.toThrow(/^«\sclasseur.xlsx\s» n’est pas un classeur/);
  });
});
