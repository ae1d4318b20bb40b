import { hasLevels } from './draft-rules';
import type { Criterion, Level } from './rules';
import { freeCode } from './slugs';
import { type Line, linesOf, meantBy, numberOf, type Problems, type ReadSheet, unknown } from './workbook-tables';
import { CRITERION_COLUMNS, criterionWords, LEVEL_COLUMNS, SHEETS } from './workbook-words';

// The criteria of a workbook and their levels.

export type ReadCriterion = { criterion: Criterion; principle: number | null };

export function readCriteria(sheets: readonly ReadSheet[], principles: number, problems: Problems): ReadCriterion[] {
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
    return { criterion, principle: readPrinciple(line, principles) };
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
export function readLevels(sheets: readonly ReadSheet[], criteria: ReadCriterion[], problems: Problems) {
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
