import { hasLevels } from './draft-rules';
import type { CriteriaGroup, Criterion, Level } from './rules';
import { freeCode } from './slugs';
import { choicesOf, type Line, linesOf, meantBy, numberOf, Problems, type ReadSheet } from './workbook-tables';
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

type ReadCriterion = { criterion: Criterion; principle: number | null; line: Line<keyof typeof CRITERION_COLUMNS> };

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

function readCriteria(sheets: readonly ReadSheet[], principles: number, problems: Problems): ReadCriterion[] {
  const lines = linesOf(sheets, SHEETS.criteria, CRITERION_COLUMNS, problems);
  const taken = new Set(lines.map((line) => line.text('code', 80)).filter(Boolean));
  const seen = new Set<string>();
  return lines.map((line) => {
    const wording = line.text('wording', 500);
    const code = line.text('code', 80) || freeCode(wording, taken);
    if (!/^[a-z0-9][a-z0-9-]{0,79}$/.test(code)) {
      line.problem(
        'code',
        'un code s’écrit en minuscules sans accent, chiffres et tirets\u00a0; laissez vide pour un critère nouveau.',
      );
    }
    if (seen.has(code)) line.problem('code', `«\u00a0${code}\u00a0» y figure deux fois.`);
    seen.add(code);
    taken.add(code);
    const kindText = line.text('kind', 60);
    const kind = meantBy(criterionWords, kindText);
    if (!kind) line.problem('kind', unknown(kindText, criterionWords));
    const criterion: Criterion = {
      id: code,
      code,
      wording,
      help: line.text('help', 2000) || null,
      kind: kind ?? 'TEXT',
      unit: line.text('unit', 60) || null,
      weight: readWeight(line),
      isRequired: readRequired(line),
      levels: [],
    };
    if (criterion.unit && kind !== 'NUMBER') line.problem('unit', 'seul un nombre a une unité.');
    return { criterion, principle: readPrinciple(line, principles), line };
  });
}

type CriterionLine = Line<keyof typeof CRITERION_COLUMNS>;

function readPrinciple(line: CriterionLine, principles: number): number | null {
  const cell = line.cell('principle');
  if (cell === null || cell === '') return null;
  const place = numberOf(cell);
  if (place !== null && Number.isInteger(place) && place >= 1 && place <= principles) return place;
  line.problem('principle', `«\u00a0${cell}\u00a0» n’est le numéro d’aucun principe\u00a0; laissez vide pour aucun.`);
  return null;
}

function readWeight(line: CriterionLine): number {
  const cell = line.cell('weight');
  if (cell === null || cell === '') return 1;
  const weight = numberOf(cell);
  if (weight !== null && weight >= 0 && weight < 10_000 && Math.abs(weight * 100 - Math.round(weight * 100)) < 1e-6) {
    return weight;
  }
  line.problem(
    'weight',
    `«\u00a0${cell}\u00a0» n’est pas un poids\u00a0: écrivez un nombre, avec deux décimales au plus.`,
  );
  return 1;
}

function readRequired(line: CriterionLine): boolean {
  const cell = line.cell('isRequired');
  if (cell === null || cell === '' || cell === true) return true;
  if (cell === false) return false;
  const word = String(cell).trim().toLowerCase();
  if (word !== 'oui' && word !== 'non') line.problem('isRequired', `«\u00a0${cell}\u00a0»\u00a0: écrivez oui ou non.`);
  return word !== 'non';
}

/** Into the criteria they belong to. Values follow each other, from 0 or 1 for a scale, from 1 for a choice. */
function readLevels(sheets: readonly ReadSheet[], criteria: ReadCriterion[], problems: Problems) {
  const byCode = new Map(criteria.map(({ criterion }) => [criterion.code, criterion]));
  // Criteria that could not be read would be told again for each of their levels.
  const isTold = problems.isToldOf(SHEETS.criteria);
  for (const line of linesOf(sheets, SHEETS.levels, LEVEL_COLUMNS, problems)) {
    const code = line.text('criterion', 80);
    const criterion = byCode.get(code);
    if (!criterion) {
      if (!isTold) line.problem('criterion', `«\u00a0${code}\u00a0» n’est le code d’aucun critère.`);
      continue;
    }
    if (!hasLevels(criterion.kind)) {
      if (!isTold)
        line.problem(
          'criterion',
          `«\u00a0${code}\u00a0» n’est ni une échelle ni un choix\u00a0: il n’a pas de niveaux.`,
        );
      continue;
    }
    const last = criterion.levels.at(-1);
    const firsts = criterion.kind === 'SCALE' ? [0, 1] : [1];
    const expected = last ? [last.value + 1] : firsts;
    const value = numberOf(line.cell('value'));
    if (value === null || !expected.includes(value)) {
      line.problem('value', `les niveaux se suivent\u00a0: ${expected.join(' ou ')} est attendu ici.`);
    }
    criterion.levels.push({
      value: last ? last.value + 1 : value !== null && firsts.includes(value) ? value : (firsts[0] ?? 0),
      anchor: line.text('anchor', 500),
      fromValues: readFromValues(line),
    });
    if (criterion.levels.length > 20) line.problem('criterion', `«\u00a0${code}\u00a0» a plus de 20\u00a0niveaux.`);
  }
}

function readFromValues(line: Line<keyof typeof LEVEL_COLUMNS>): Level['fromValues'] {
  const text = line.text('fromValues', 200);
  if (text === '') return [];
  const parts = text.split(/[,;]/).map((part) => part.trim());
  if (parts.every((part) => /^\d{1,3}$/.test(part))) return parts.map(Number);
  line.problem(
    'fromValues',
    `«\u00a0${text}\u00a0»\u00a0: écrivez des valeurs séparées par des virgules, par exemple 0, 1.`,
  );
  return [];
}

function unknown(text: string, words: Record<string, string>): string {
  return text
    ? `«\u00a0${text}\u00a0» n’est pas connu\u00a0: écrivez ${choicesOf(words)}.`
    : `écrivez l’un de ces mots\u00a0: ${choicesOf(words)}.`;
}
