import type { CriteriaGroup, Criterion } from './rules';
import type { InstrumentIdentity } from './schema';
import {
  CRITERION_COLUMNS,
  criterionWords,
  INSTRUMENT_ROWS,
  kindWords,
  LEVEL_COLUMNS,
  PRINCIPLE_COLUMNS,
  purposeWords,
  SHEETS,
} from './workbook-words';

type Cell = string | number | null;
type Sheet = { name: string; rows: Cell[][]; widths: number[] };

/** All that makes an instrument: what its workbook holds, and what is read from one. */
export type WholeInstrument = { identity: InstrumentIdentity; note: string | null; sections: CriteriaGroup[] };

/** Four sheets that a person can read and change, and that read back to the same instrument. */
export function instrumentSheets({ identity, note, sections }: WholeInstrument): Sheet[] {
  const { name, kind, purpose, project, origin } = identity;
  const principles = sections.filter(({ wording }) => wording !== null);
  const criteria = sections.flatMap((section) =>
    section.criteria.map((criterion) => ({ criterion, principle: principles.indexOf(section) + 1 || null })),
  );
  return [
    {
      name: SHEETS.instrument,
      widths: [20, 70],
      rows: [
        ['Champ', 'Valeur'],
        [INSTRUMENT_ROWS.name, name],
        [INSTRUMENT_ROWS.kind, kindWords[kind]],
        [INSTRUMENT_ROWS.purpose, purpose && purposeWords[purpose]],
        [INSTRUMENT_ROWS.project, project],
        [INSTRUMENT_ROWS.origin, origin],
        [INSTRUMENT_ROWS.note, note],
      ],
    },
    {
      name: SHEETS.principles,
      widths: [6, 60, 60],
      rows: [
        Object.values(PRINCIPLE_COLUMNS),
        ...principles.map(({ wording, note: words }, index) => [index + 1, wording, words]),
      ],
    },
    {
      name: SHEETS.criteria,
      widths: [24, 12, 60, 50, 12, 14, 8, 12],
      rows: [
        Object.values(CRITERION_COLUMNS),
        ...criteria.map(({ criterion: { code, wording, help, kind: asked, unit, weight, isRequired }, principle }) => [
          code,
          principle,
          wording,
          help,
          criterionWords[asked],
          unit,
          weight,
          isRequired ? 'oui' : 'non',
        ]),
      ],
    },
    {
      name: SHEETS.levels,
      widths: [24, 8, 60, 12],
      rows: [Object.values(LEVEL_COLUMNS), ...criteria.flatMap(({ criterion }) => levelRows(criterion))],
    },
  ];
}

function levelRows({ code, levels }: Criterion): Cell[][] {
  return levels.map(({ value, anchor, fromValues = [] }) => [code, value, anchor, fromValues.join(', ') || null]);
}
