import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkbook, writeWorkbook } from '@/lib/workbook';
import type { CriteriaGroup, Criterion, Level } from './rules';
import { readInstrument } from './workbook-reading';
import { instrumentSheets, type WholeInstrument } from './workbook-writing';

const criterion: Criterion = {
  id: 'prospection',
  code: 'prospection',
  wording: 'Prospection',
  help: 'Au moins une fois\npar mois',
  kind: 'SCALE',
  unit: null,
  weight: 1.5,
  isRequired: true,
  levels: [
    { value: 0, anchor: 'jamais', fromValues: [] },
    { value: 1, anchor: '=toujours', fromValues: [2, 3] },
  ],
};

const whole: WholeInstrument = {
  identity: {
    name: 'Échelle A.CO.R',
    kind: 'FIDELITY_SCALE',
    purpose: 'APPROPRIATION',
    project: 'a-co-r',
    origin: null,
  },
  note: 'Première',
  sections: [
    { wording: 'Une personne une offre', note: 'Note', criteria: [criterion] },
    { wording: 'Rien encore', note: null, criteria: [] },
    {
      wording: null,
      note: null,
      criteria: [
        { ...criterion, id: 'n', code: 'n', kind: 'NUMBER', unit: 'heures', levels: [], isRequired: false, help: null },
      ],
    },
  ],
};

describe('an instrument goes into a workbook and comes back equal', () => {
  it('with all that an instrument may hold', async () => {
    const bytes = await writeWorkbook(instrumentSheets(whole));
    const reading = readInstrument(await readWorkbook(bytes, 'essai.xlsx'), ['a-co-r']);
    expect(reading).toEqual({ ok: true, instrument: whole });
  });

  it('whatever it holds', () => {
    fc.assert(
      fc.property(someInstrument(), (instrument) => {
        expect(readInstrument(instrumentSheets(instrument), ['projet'])).toEqual({ ok: true, instrument });
      }),
    );
  });

  it('whatever it holds, through the file itself', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(someInstrument(), async (instrument) => {
        const bytes = await writeWorkbook(instrumentSheets(instrument));
        const reading = readInstrument(await readWorkbook(bytes, 'essai.xlsx'), ['projet']);
        expect(reading).toEqual({ ok: true, instrument });
      }),
      { numRuns: 15 },
    );
  });
});

describe('a workbook that cannot be read says where', () => {
  const sheets = () => instrumentSheets(whole).map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
  type Sheets = ReturnType<typeof sheets>;
  const set = (sheet: number, line: number, column: number, cell: string | number | null) => (all: Sheets) => {
    const row = all[sheet]?.rows[line - 1];
    if (row) row[column] = cell;
  };

  it.each<[string, (all: Sheets) => void, string]>([
    [
      'no name',
      set(0, 2, 1, null),
      'feuille «\u00a0Instrument\u00a0», ligne 2, colonne «\u00a0Valeur\u00a0»\u00a0: indiquez le nom',
    ],
    [
      'an unknown nature',
      set(0, 3, 1, 'Liste'),
      'ligne 3, colonne «\u00a0Valeur\u00a0»\u00a0: «\u00a0Liste\u00a0» n’est pas connu',
    ],
    ['an unknown project', set(0, 5, 1, 'inconnu'), 'n’est l’adresse d’aucun projet'],
    [
      'principles out of order',
      set(1, 3, 0, 7),
      'feuille «\u00a0Principes\u00a0», ligne 3, colonne «\u00a0N°\u00a0»\u00a0: les principes se suivent',
    ],
    ['an unknown type', set(2, 2, 4, 'Curseur'), 'feuille «\u00a0Critères\u00a0», ligne 2, colonne «\u00a0Type\u00a0»'],
    [
      'a code that is none',
      set(2, 2, 0, 'Très bien'),
      'colonne «\u00a0Code\u00a0»\u00a0: un code s’écrit en minuscules',
    ],
    [
      'a code twice',
      set(2, 3, 0, 'prospection'),
      'ligne 3, colonne «\u00a0Code\u00a0»\u00a0: «\u00a0prospection\u00a0» y figure deux fois.',
    ],
    ['a principle that is not there', set(2, 2, 1, 9), 'n’est le numéro d’aucun principe'],
    [
      'a weight in words',
      set(2, 2, 6, 'lourd'),
      'colonne «\u00a0Poids\u00a0»\u00a0: «\u00a0lourd\u00a0» n’est pas un poids',
    ],
    [
      'neither yes nor no',
      set(2, 2, 7, 'parfois'),
      'colonne «\u00a0Obligatoire\u00a0»\u00a0: «\u00a0parfois\u00a0»\u00a0: écrivez oui ou non.',
    ],
    ['a unit where none belongs', set(2, 2, 5, 'heures'), 'seul un nombre a une unité'],
    [
      'levels that do not follow',
      set(3, 3, 1, 4),
      'feuille «\u00a0Niveaux\u00a0», ligne 3, colonne «\u00a0Valeur\u00a0»\u00a0: les niveaux se suivent',
    ],
    ['levels of no criterion', set(3, 2, 0, 'inconnu'), 'n’est le code d’aucun critère'],
    ['levels of a number', set(3, 3, 0, 'n'), 'n’est ni une échelle ni un choix'],
    ['levels taken over that are no values', set(3, 3, 3, 'deux'), 'écrivez des valeurs séparées par des virgules'],
    [
      'a missing column',
      set(2, 1, 4, 'Genre'),
      'feuille «\u00a0Critères\u00a0», ligne 1, colonne «\u00a0Type\u00a0»\u00a0: cette colonne manque.',
    ],
    ['a missing sheet', (all) => all.pop(), 'feuille «\u00a0Niveaux\u00a0»\u00a0: elle manque dans ce classeur.'],
  ])('%s', (_title, spoil, sentence) => {
    const spoilt = sheets();
    spoil(spoilt);
    const reading = readInstrument(spoilt, ['a-co-r']);
    expect(reading.ok ? [] : reading.problems).toEqual([expect.stringContaining(sentence)]);
  });

  it('a criterion without a code gets one from its words', () => {
    const changed = sheets();
    set(2, 3, 0, null)(changed);
    const reading = readInstrument(changed, ['a-co-r']);
    const codes = reading.ok && reading.instrument.sections.flatMap(({ criteria }) => criteria.map(({ code }) => code));
    expect(codes).toEqual(['prospection', 'prospection-2']);
  });

  it('empty lines are left alone', () => {
    const changed = sheets();
    changed[2]?.rows.splice(1, 0, [null, null, '  ']);
    expect(readInstrument(changed, ['a-co-r']).ok).toBe(true);
  });
});

type Asked = Omit<Criterion, 'id' | 'code'>;

function someInstrument(): fc.Arbitrary<WholeInstrument> {
  const words = fc.oneof(
    fc.constantFrom(
      'Prospection',
      '=SOMME(A1)',
      'Œuvre n°\u00a01',
      'a\nb',
      '12',
      '1,5',
      'VRAI',
      'العربية',
      '🙂',
      '<b>&amp;',
    ),
    fc
      .string({ minLength: 1, maxLength: 30 })
      .map((text) => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '').trim() || 'x'),
  );
  const optional = fc.option(words, { nil: null });
  const levels = (first: number, size: number) =>
    fc
      .array(fc.tuple(words, fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 3 })), { maxLength: size })
      .map((given) => given.map(([anchor, fromValues], index) => ({ value: first + index, anchor, fromValues })));
  const base = {
    wording: words,
    help: optional,
    weight: fc.integer({ min: 0, max: 9999 }).map((n) => n / 100),
    isRequired: fc.boolean(),
  };
  const asked: fc.Arbitrary<Asked> = fc.oneof(
    fc.record({
      ...base,
      kind: fc.constant('SCALE' as const),
      unit: fc.constant(null),
      levels: fc.integer({ min: 0, max: 1 }).chain((first) => levels(first, 6)),
    }),
    fc.record({ ...base, kind: fc.constant('CHOICE' as const), unit: fc.constant(null), levels: levels(1, 6) }),
    fc.record({ ...base, kind: fc.constant('NUMBER' as const), unit: optional, levels: fc.constant<Level[]>([]) }),
    fc.record({
      ...base,
      kind: fc.constantFrom('YES_NO' as const, 'TEXT' as const),
      unit: fc.constant(null),
      levels: fc.constant<Level[]>([]),
    }),
  );
  const section = fc.record({ wording: words, note: optional, criteria: fc.array(asked, { maxLength: 4 }) });
  const loose = fc
    .array(asked, { minLength: 1, maxLength: 3 })
    .map((criteria) => ({ wording: null, note: null, criteria }));
  return fc
    .record({
      identity: fc.record({
        name: words,
        kind: fc.constantFrom('QUESTIONNAIRE' as const, 'FIDELITY_SCALE' as const),
        purpose: fc.constantFrom('SPREADING' as const, 'EX_POST' as const, null),
        project: fc.constantFrom('projet', null),
        origin: optional,
      }),
      note: optional,
      sections: fc.tuple(fc.array(section, { maxLength: 3 }), fc.option(loose, { nil: null })),
    })
    .map(({ identity, note, sections: [named, rest] }) => {
      let place = 0;
      const coded = [...named, ...(rest ? [rest] : [])].map(
        (one): CriteriaGroup => ({
          ...one,
          criteria: one.criteria.map((criterion): Criterion => {
            const code = `critere-${++place}`;
            return { id: code, code, ...criterion };
          }),
        }),
      );
      return { identity, note, sections: coded };
    });
}
