import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';
import { writeWorkbook } from '@/lib/workbook';
import { gathered } from '@/lib/workbook-stream.fixture';
import { write } from '@/lib/write';
import { factoryActor, makeStaff } from '@/prisma/factories';
import { applyChanges } from './change-mutations';
import { compareWorkbook } from './comparing-mutations';
import { findReading } from './reading-queries';
import { makeSituation, type Situation } from './situation.fixture';
import { openWorkbook } from './workbook';

let staff: Staff;

beforeAll(async () => {
  staff = await makeStaff();
});

type Change = [tab: string, heading: string, line: number, value: string | null];

/** Exports the project, changes these cells as somebody would in a spreadsheet, and reads the file again. */
async function readChanged({ project }: Situation, changes: Change[], search = {}) {
  const file = await openWorkbook(staff, project.slug, search);
  if (!file) throw new Error('The project is within reach.');
  const sheets = await readExcelFile(await gathered(file.bytes()));
  for (const [tab, heading, line, value] of changes) {
    const rows = sheets.find(({ sheet }) => sheet === tab)?.data ?? [];
    const row = rows[line] as (string | null)[];
    row[rows[0]?.indexOf(heading) ?? -1] = value;
  }
  const bytes = await writeWorkbook(sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as never })));
  await compareWorkbook(staff, { name: 'classeur.xlsx', bytes }, () => {});
}

async function apply() {
  const reading = await findReading(staff);
  return applyChanges(staff, reading?.at.toISOString() ?? '');
}

describe('writing what a file changes', () => {
  it('writes each row as its own form would, with its journal, and nothing else', async () => {
    const place = await makeSituation();
    const before = await db.activity.findFirstOrThrow({
      where: { projectId: place.project.id },
      include: { attendances: true },
    });
    await readChanged(place, [
      ['Projets', 'Titre long', 1, 'Un titre venu du tableur'],
      ['Projets', 'Autres noms', 1, 'PAE, Exemple'],
      ['Structures', 'Note', 2, 'À rappeler'],
      ['Structures', 'Départements', 2, '01, 2A'],
      ['Activités', 'Lieu', 1, 'Lyon'],
      ['Évaluations', 'Besoins', 1, 'Du temps'],
    ]);
    expect(await apply()).toBe(3);
    const { longTitle, aliases, carrierId } = await db.project.findUniqueOrThrow({ where: { id: place.project.id } });
    expect({ longTitle, aliases, carrierId }).toEqual({
      longTitle: 'Un titre venu du tableur',
      aliases: ['PAE', 'Exemple'],
      carrierId: place.project.carrierId,
    });
    expect(await db.adoption.findUniqueOrThrow({ where: { id: place.second.id } })).toMatchObject({
      note: 'À rappeler',
      departments: ['01', '2A'],
      label: 'SIAE n° 2',
    });
    const { version, updatedAt, ...kept } = before;
    const after = await db.activity.findUniqueOrThrow({ where: { id: before.id }, include: { attendances: true } });
    expect(after).toMatchObject({ ...kept, place: 'Lyon', version: version + 1 });
    expect(after.updatedAt.getTime()).toBeGreaterThan(updatedAt.getTime());
    // An evaluation is written where it is logged.
    expect(await db.evaluation.findFirst({ where: { projectId: place.project.id } })).toMatchObject({ needs: null });
    const journal = await db.auditEvent.findFirst({
      where: { tableName: 'Adoption', rowId: place.second.id },
      orderBy: { id: 'desc' },
    });
    expect(journal).toMatchObject({ actorId: staff.id, action: 'UPDATE' });
    expect(await findReading(staff)).toBeNull();
  });

  it.each<[string, Change, RegExp]>([
    [
      'a département that does not exist',
      ['Structures', 'Départements', 1, '4'],
      /^Structures, ligne \d, colonne «\sDépartements\s»\s: /,
    ],
    [
      'a name that was emptied',
      ['Projets', 'Projet', 1, null],
      /^Projets, ligne 2, colonne «\sProjet\s»\s: Indiquez le nom du projet\.$/,
    ],
    [
      'an address that is none',
      ['Projets', 'Site internet', 1, 'javascript:alert(1)'],
      /colonne «\sSite internet\s»\s: Écrivez l’adresse complète/,
    ],
  ])('refuses %s, with its place, and writes nothing of the file', async (_, change, sentence) => {
    const place = await makeSituation();
    const before = await db.activity.findFirst({ where: { projectId: place.project.id } });
    await readChanged(place, [['Activités', 'Lieu', 1, 'Lyon'], change]);
    await expect(apply()).rejects.toThrow(sentence);
    expect(await db.activity.findFirst({ where: { projectId: place.project.id } })).toEqual(before);
  });

  it('never overwrites what somebody changed since the file was read', async () => {
    const place = await makeSituation();
    await readChanged(place, [['Structures', 'Note', 1, 'Du tableur']]);
    await write(factoryActor, (tx) =>
      tx.adoption.update({ where: { id: place.first.id }, data: { note: 'D’une collègue' } }),
    );
    await expect(apply()).rejects.toThrow(/colonne «\sNote\s»\s: cela a changé dans Essaim depuis/);
    expect(await db.adoption.findUnique({ where: { id: place.first.id } })).toMatchObject({ note: 'D’une collègue' });
  });

  it('writes nothing of a file that shows a day gone by', async () => {
    const place = await makeSituation();
    await readChanged(place, [['Structures', 'Note', 1, 'Du tableur']], { au: '2018-06-15' });
    await expect(apply()).rejects.toThrow('Ce classeur montre un jour passé');
  });

  it('nor of another file than the one that was shown', async () => {
    await readChanged(await makeSituation(), [['Structures', 'Note', 1, 'Du tableur']]);
    await expect(applyChanges(staff, new Date(0).toISOString())).rejects.toThrow('Un autre classeur a été relu depuis');
    await expect(applyChanges(await makeStaff(), new Date(0).toISOString())).rejects.toThrow('Un autre classeur');
  });
});
