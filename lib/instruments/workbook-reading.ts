import type { CriteriaGroup } from './rules';
import { readCriteria, readLevels } from './workbook-criteria';
import { linesOf, meantBy, numberOf, Problems, type ReadSheet, unknown } from './workbook-tables';
import { INSTRUMENT_ROWS, kindWords, PRINCIPLE_COLUMNS, purposeWords, SHEETS } from './workbook-words';
import type { WholeInstrument } from './workbook-writing';

export type Reading = { ok: true; instrument: WholeInstrument } | { ok: false; problems: string[] };

/**
 * The instrument a workbook holds, complete or not: what is missing is said when it is published. Every problem names its sheet,
 * line and column. @param projects the slugs an instrument may belong to
 */
export function readInstrument(sheets: readonly ReadSheet[], projects: readonly string[]): Reading {
  const problems = new Problems();
  const head = readHead(sheets, projects, problems);
  const principles = readPrinciples(sheets, problems);
  const criteria = readCriteria(sheets, principles.length, problems);
  readLevels(sheets, criteria, problems);
  if (problems.list.length > 0) return { ok: false, problems: problems.list };
  const of = (principle: number | null) =>
    criteria.filter((read) => read.principle === principle).map(({ criterion }) => criterion);
  const sections: CriteriaGroup[] = principles.map((principle, index) => ({ ...principle, criteria: of(index + 1) }));
  const loose = of(null);
  if (loose.length > 0) sections.push({ wording: null, note: null, criteria: loose });
  return { ok: true, instrument: { ...head, sections } };
}

function readHead(sheets: readonly ReadSheet[], projects: readonly string[], problems: Problems) {
  const lines = linesOf(sheets, SHEETS.instrument, { field: 'Champ', value: 'Valeur' }, problems);
  const lineOf = (label: string) => lines.find((line) => line.text('field', 100).toLowerCase() === label.toLowerCase());
  const text = (label: string, max: number) => lineOf(label)?.text('value', max) ?? '';
  const refuse = (label: string, message: string) => {
    const line = lineOf(label);
    if (line) line.problem('value', message);
    else problems.of(SHEETS.instrument, `la ligne «\u00a0${label}\u00a0» manque.`);
  };
  const name = text(INSTRUMENT_ROWS.name, 160);
  const [kindText, purposeText] = [text(INSTRUMENT_ROWS.kind, 60), text(INSTRUMENT_ROWS.purpose, 60)];
  const kind = meantBy(kindWords, kindText);
  const purpose = meantBy(purposeWords, purposeText);
  const project = text(INSTRUMENT_ROWS.project, 90) || null;
  if (lines.length > 0) {
    if (!name) refuse(INSTRUMENT_ROWS.name, 'indiquez le nom de l’instrument.');
    if (!kind) refuse(INSTRUMENT_ROWS.kind, unknown(kindText, kindWords));
    if (purposeText && !purpose) refuse(INSTRUMENT_ROWS.purpose, unknown(purposeText, purposeWords));
    if (project && !projects.includes(project)) {
      refuse(
        INSTRUMENT_ROWS.project,
        `«\u00a0${project}\u00a0» n’est l’adresse d’aucun projet\u00a0: laissez vide pour tous.`,
      );
    }
  }
  const origin = text(INSTRUMENT_ROWS.origin, 500) || null;
  const note = text(INSTRUMENT_ROWS.note, 2000) || null;
  return { identity: { name, kind: kind ?? 'QUESTIONNAIRE', purpose, project, origin } as const, note };
}

/** In the order of their lines; the number beside each must be its place, for criteria name it by that. */
function readPrinciples(sheets: readonly ReadSheet[], problems: Problems) {
  return linesOf(sheets, SHEETS.principles, PRINCIPLE_COLUMNS, problems).map((line, index) => {
    if (numberOf(line.cell('place')) !== index + 1) {
      line.problem('place', `les principes se suivent\u00a0: ${index + 1} est attendu ici.`);
    }
    return { wording: line.text('wording', 300), note: line.text('note', 2000) || null };
  });
}
