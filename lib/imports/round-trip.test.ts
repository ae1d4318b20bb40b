import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeCsv } from '@/lib/csv';
import { type AnswerContent, isBlank } from '@/lib/evaluations/answers';
import { Departure } from '@/lib/generated/prisma/enums';
import type { Criterion } from '@/lib/instruments/rules';
import { writeWorkbook } from '@/lib/workbook';
import { criteria, nothing, share, standing, structure } from './campaign.fixture';
import { readTables } from './file';
import { CLEARING } from './labels';
import { wordsOf } from './near-rules';
import { type Checked, checkTables } from './table-rules';
import { templateRows, templateSheets } from './template';

const asked = [...criteria, share];

/** As the fields of forms refuse. */
const UNFIT = /(?![\t\n])\p{Cc}|\p{Cs}/u;

/** Signs that a workbook drops, its own escapes, and four words of JavaScript that the library which writes it trips over. */
const NOT_IN_WORKBOOKS =
  /[\u2028\u2029\uFDD0-\uFDEF\uFFFD-\uFFFF]|_x[0-9a-f]{4}_|^(?:toString|toLocaleString|valueOf|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|__\w+__)$/i;

/** Words as a form would have kept them. */
const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      '=1+1',
      '-3',
      '+33',
      '@moi',
      "'=x",
      'nr',
      'so',
      '12',
      'oui',
      '73 %',
      'une\nautre ligne',
      'a;b,"c"\td',
      '12/02/2019',
      'Œuvre N’Guessan',
      'مرحبا',
      '🐝',
    ),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '' && wordsOf(text) !== CLEARING && !UNFIT.test(text) && !NOT_IN_WORKBOOKS.test(text));

const contentOf = ({ kind, levels }: Criterion): fc.Arbitrary<AnswerContent> => {
  const given: fc.Arbitrary<Partial<AnswerContent>> =
    kind === 'TEXT'
      ? words.map((text) => ({ text }))
      : kind === 'NUMBER'
        ? fc.record({
            value: fc.integer({ min: -99_999_999, max: 99_999_999 }).map((value) => value / 100),
            qualifier: fc.constantFrom('EXACT' as const, 'ABOUT' as const, 'AT_LEAST' as const),
          })
        : fc.constantFrom(...levels.map(({ value }) => ({ level: value })));
  const answer = fc.oneof(
    { weight: 4, arbitrary: given },
    fc.constantFrom<Partial<AnswerContent>>({}, { state: 'NOT_COLLECTED' }, { state: 'NOT_APPLICABLE' }),
  );
  return fc
    .tuple(answer, fc.option(words), fc.constantFrom(...Object.values(Departure)))
    .map(([content, evidence, departure]) => ({ ...nothing, ...content, evidence, departure }));
};

const answers = fc.tuple(...asked.map(contentOf)).map((contents) =>
  contents.flatMap((content, index) => {
    const criterion = asked[index];
    return criterion && !isBlank(content) ? [[criterion, content] as [Criterion, AnswerContent]] : [];
  }),
);
const narrative = fc.record({
  metOn: fc.constantFrom(null, 'mi 2018', '12/02/2019', 'fin 2017', 'février et mars 2017'),
  progress: fc.option(words),
  difficulties: fc.option(words),
  needs: fc.option(words),
});

/** A percentage of one or less is asked about when a spreadsheet gives it; the template itself never writes it anew. */
const isAskedAbout = ([{ unit }, { value }]: [Criterion, AnswerContent]) =>
  unit === '%' && value !== null && Math.abs(value) <= 1;

it('what a template says reads back as the same answers, in a workbook and in a CSV', async () => {
  await fc.assert(
    fc.asyncProperty(answers, narrative, async (given, told) => {
      fc.pre(!given.some(isAskedAbout));
      const stood = standing({ answers: given, narrative: told });
      const full = {
        criteria: asked,
        structures: [{ ...structure({ slug: 'siae-1', name: 'SIAE n° 1', standing: stood }), part: 'draft' as const }],
      };
      const blank = { criteria: asked, structures: [structure({ slug: 'siae-1', name: 'SIAE n° 1' })] };
      for (const file of await filesOf(full)) {
        const tables = await readTables(file);
        const anew = last(checkTables(tables, blank));
        expect(anew.problems.list).toEqual([]);
        expect(anew.rows[0]?.changes.answers).toEqual(stood.answers);
        expect({ ...NO_WORDS, ...anew.rows[0]?.changes.narrative }).toEqual(told);
        const again = last(checkTables(tables, full));
        expect(again.problems.list).toEqual([]);
        expect(again.rows[0]?.changes).toEqual({ narrative: {}, answers: new Map() });
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);

const NO_WORDS = { metOn: null, progress: null, difficulties: null, needs: null };

async function filesOf(desk: Parameters<typeof templateSheets>[0]) {
  return [
    { name: 'modele.xlsx', bytes: await writeWorkbook(templateSheets(desk)) },
    { name: 'modele.csv', bytes: Buffer.from(writeCsv(templateRows(desk))) },
  ];
}

function last(steps: Generator<unknown, Checked>): Checked {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
