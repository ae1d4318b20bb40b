import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';
import { gathered, readSheets } from '@/lib/workbook-stream.fixture';
import { makeProject, makeStaff } from '@/prisma/factories';
import { exported } from './files.fixture';
import { makeSituation, NARRATIVE, type Situation } from './situation.fixture';
import { openWorkbook } from './workbook';
import { TABS } from './workbook-tabs.fixture';

let staff: Staff;
let place: Situation;

beforeAll(async () => {
  [staff, place] = await Promise.all([makeStaff(), makeSituation()]);
});

describe('the workbook of a project', () => {
  it('has one tab per table and a legend, each with its rows', async () => {
    const sheets = readSheets(await exported(staff, place.project.slug));
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
    const sheets = readSheets(await exported(staff, place.project.slug));
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
    const sheets = await readExcelFile(await exported(staff, place.project.slug));
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
    const sheets = readSheets(await exported(staff, place.project.slug, { au: '2018-06-15' }));
    const rowsOf = (tab: string) => sheets.find(({ name }) => name === tab)?.rows.slice(1) ?? [];
    expect(rowsOf('Évaluations')).toHaveLength(0);
    expect(rowsOf('Réponses')).toHaveLength(0);
    expect(rowsOf('Activités')).toHaveLength(1);
    expect(rowsOf('Structures').map((row) => row.find(({ text }) => text === 'en veille')?.text)).toEqual([
      undefined,
      'en veille',
    ]);
    const before = readSheets(await exported(staff, place.project.slug, { au: '2018-04-30' }));
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
    const sheets = readSheets(await exported(staff, place.project.slug));
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
