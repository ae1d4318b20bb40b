import { CriterionKind } from '@/lib/generated/prisma/enums';
import type { Draft, DraftCriterion } from './draft-rules';

// The names of the editor's fields, as conform reads them, and the draft that a filled form holds.

type CriterionPart = 'code' | 'wording' | 'help' | 'kind' | 'unit' | 'weight' | 'isRequired' | 'first';

export function principleField(principle: number, part: 'wording' | 'note'): string {
  return `principles[${principle}].${part}`;
}

/** `principles[0].criteria[2].wording`, or `loose[2].wording`. */
export function criterionField(principle: number | null, at: number, part: CriterionPart): string {
  return `${criterionPath(principle, at)}.${part}`;
}

export function levelField(principle: number | null, at: number, level: number, part: 'anchor' | 'fromValues'): string {
  return `${criterionPath(principle, at)}.levels[${level}].${part}`;
}

/** What is typed now, in a form that has the shape of this draft. */
export function readDraft(data: FormData, shape: Draft): Draft {
  const text = (name: string, kept: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : kept;
  };
  const read = (principle: number | null) => (criterion: DraftCriterion, at: number) => {
    const part = (name: CriterionPart, kept: string) => text(criterionField(principle, at, name), kept);
    return {
      ...criterion,
      wording: part('wording', criterion.wording),
      help: part('help', criterion.help),
      kind: kindOf(part('kind', criterion.kind)) ?? criterion.kind,
      unit: part('unit', criterion.unit),
      weight: part('weight', criterion.weight),
      isRequired: data.has(criterionField(principle, at, 'isRequired')),
      first: Number(part('first', String(criterion.first))),
      levels: criterion.levels.map((level, index) => ({
        ...level,
        anchor: text(levelField(principle, at, index, 'anchor'), level.anchor),
      })),
    };
  };
  return {
    note: text('note', shape.note),
    principles: shape.principles.map((principle, index) => ({
      ...principle,
      wording: text(principleField(index, 'wording'), principle.wording),
      note: text(principleField(index, 'note'), principle.note),
      criteria: principle.criteria.map(read(index)),
    })),
    loose: shape.loose.map(read(null)),
  };
}

/** A draft as a form sent it back, `{ principles: [{ wording, criteria: [...] }] }`: what was typed, whatever it was refused for. */
export function typedDraft(value: unknown): Draft {
  const criterion = (given: unknown): DraftCriterion => ({
    code: textIn(given, 'code'),
    wording: textIn(given, 'wording'),
    help: textIn(given, 'help'),
    kind: kindOf(textIn(given, 'kind')) ?? 'TEXT',
    unit: textIn(given, 'unit'),
    weight: textIn(given, 'weight'),
    isRequired: textIn(given, 'isRequired') === 'on',
    first: Number(textIn(given, 'first')),
    levels: listIn(given, 'levels').map((level) => ({
      anchor: textIn(level, 'anchor'),
      fromValues: numbersIn(textIn(level, 'fromValues')),
    })),
  });
  return {
    note: textIn(value, 'note'),
    principles: listIn(value, 'principles').map((principle, index) => ({
      key: String(index),
      wording: textIn(principle, 'wording'),
      note: textIn(principle, 'note'),
      criteria: listIn(principle, 'criteria').map(criterion),
    })),
    loose: listIn(value, 'loose').map(criterion),
  };
}

function numbersIn(text: string): number[] {
  return text ? text.split(',').map(Number) : [];
}

function textIn(value: unknown, name: string): string {
  const found = (value as Record<string, unknown> | null | undefined)?.[name];
  return typeof found === 'string' ? found : '';
}

function listIn(value: unknown, name: string): unknown[] {
  const found = (value as Record<string, unknown> | null | undefined)?.[name];
  return Array.isArray(found) ? found : [];
}

function criterionPath(principle: number | null, at: number): string {
  return principle === null ? `loose[${at}]` : `principles[${principle}].criteria[${at}]`;
}

function kindOf(text: string): CriterionKind | undefined {
  return Object.values(CriterionKind).find((kind) => kind === text);
}
