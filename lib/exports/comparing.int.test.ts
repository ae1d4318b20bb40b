import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import type { Step } from '@/lib/steps';
import type { Staff } from '@/lib/viewer';
import { writeWorkbook } from '@/lib/workbook';
import { readSheets } from '@/lib/workbook-stream.fixture';
import { write } from '@/lib/write';
import { factoryActor, makeStaff } from '@/prisma/factories';
import { compareWorkbook } from './comparing-mutations';
import { exported } from './files.fixture';
import { findReading } from './reading-queries';
import { resaved } from './resaved.fixture';
import { makeSituation, type Situation } from './situation.fixture';

let staff: Staff;
let place: Situation;

beforeAll(async () => {
  [staff, place] = await Promise.all([makeStaff(), makeSituation()]);
});

const compared = (bytes: Buffer, onStep: (step: Step) => void = () => {}) =>
  compareWorkbook(staff, { name: 'classeur.xlsx', bytes }, onStep);

/** The line of the workbook that holds this text. */
async function lineOf(tab: string, text: string): Promise<number> {
  const sheet = readSheets(await exported(staff, place.project.slug)).find(({ name }) => name === tab);
  return 1 + (sheet?.rows.findIndex((row) => row.some((cell) => cell.text === text)) ?? -1);
}

/** The file as somebody would save it again, changed. */
async function changed(bytes: Buffer, change: (tab: string, rows: unknown[][]) => unknown[][]): Promise<Buffer> {
  const sheets = await readExcelFile(bytes);
  return writeWorkbook(sheets.map(({ sheet, data }) => ({ name: sheet, rows: change(sheet, data) as never })));
}

describe('a workbook that is read again', () => {
  it.each([null, 'project'])('shows no difference when nobody touched it (%s)', async (which) => {
    const bytes = await exported(staff, which && place.project.slug);
    expect(await compared(bytes)).toMatchObject({ total: 0, differences: [] });
  });

  it('nor on the day gone by that it shows', async () => {
    const reading = await compared(await exported(staff, place.project.slug, { au: '2018-06-15' }));
    expect(reading).toMatchObject({ total: 0, day: '2018-06-15' });
  });

  it.each([1900, 1904] as const)(
    'nor once a spreadsheet that counts days from %i has saved it again',
    async (epoch) => {
      const bytes = await resaved(await exported(staff, place.project.slug), { epoch });
      expect((await compared(bytes)).differences).toEqual([]);
    },
  );

  it('nor when codes, days and figures lost their format on the way', async () => {
    const bytes = await resaved(await exported(staff, place.project.slug), {
      typed: [
        { tab: 'Annuaire', heading: 'Département', line: await lineOf('Annuaire', '01'), value: 1 },
        { tab: 'Suites', heading: 'Échéance', line: 2, value: '04/02/2019' },
        { tab: 'Réponses', heading: 'Valeur', line: await lineOf('Réponses', '12.5'), value: '12,5' },
      ],
    });
    expect((await compared(bytes)).differences).toEqual([]);
  });

  it('shows the text and the day that were changed in a spreadsheet, and nothing else', async () => {
    const bytes = await resaved(await exported(staff, place.project.slug), {
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
    const bytes = await changed(await exported(staff, place.project.slug), (tab, rows) =>
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
    const bytes = await exported(staff, place.project.slug);
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
    await compared(await exported(staff, place.project.slug));
    expect(await findReading(staff)).toMatchObject({ fileName: 'classeur.xlsx', title: 'Projet Projet à exporter' });
    expect(await findReading(colleague)).toBeNull();
  });

  it('tells its steps', async () => {
    const steps: Step[] = [];
    await compared(await exported(staff, place.project.slug), (step) => steps.push(step));
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
        const sheets = await readExcelFile(await exported(staff, place.project.slug));
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
        changed(await exported(staff, place.project.slug), (tab, rows) =>
          tab === 'Légende'
            ? rows.map((row) => row.map((cell) => (cell === place.project.slug ? 'ailleurs' : cell)))
            : rows,
        ),
    ],
  ])('is refused in one sentence when it is %s', async (_, bytes) => {
    await expect(compared(await bytes())).rejects.toThrow(/^«\sclasseur.xlsx\s» n’est pas un classeur/);
  });
});
