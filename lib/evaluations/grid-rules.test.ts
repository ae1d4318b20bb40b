import { describe, expect, it } from 'vitest';
import type { Criterion } from '@/lib/instruments/rules';
import { mergeRow, missingIn, resumeRow } from './grid-rules';

const columns = ['a', 'b', 'c'];

describe('a row that somebody else saved', () => {
  it.each([
    ['nothing typed: their cells are taken', {}, { a: '1' }, { a: '2', b: '3' }, { a: '2', b: '3' }, []],
    ['what they emptied too', {}, { a: '1' }, {}, { a: '' }, []],
    ['typed elsewhere: both stay', { b: { text: '9', base: '' } }, { b: '9' }, { a: '2' }, { a: '2' }, []],
    ['typed over what they left as it was', { a: { text: '9', base: '1' } }, { a: '9' }, { a: '1' }, {}, []],
    ['the same typed by both', { a: { text: '2', base: '1' } }, { a: '2' }, { a: '2' }, {}, []],
    ['not the same in one cell', { a: { text: '9', base: '1' } }, { a: '9' }, { a: '2', c: '4' }, { c: '4' }, ['a']],
    ['emptied here, written there', { a: { text: '', base: '1' } }, { a: '' }, { a: '2' }, {}, ['a']],
  ])('%s', (_title, typed, shown, stored, taken, conflicts) => {
    expect(mergeRow(columns, typed, shown, stored)).toEqual({ taken, conflicts });
  });
});

describe('cells kept on the device', () => {
  const kept = { a: { text: '9', base: '1' } };
  it.each([
    ['nobody wrote since', kept, { a: '1' }, null, { a: '9' }, []],
    ['somebody wrote since', kept, { a: '2' }, null, {}, ['a']],
    ['somebody wrote the same', kept, { a: '9' }, null, {}, []],
    ['the row takes nothing', kept, { a: '1' }, 'Soumise.', {}, ['a']],
    ['the criterion is asked no more', kept, { b: '1' }, null, {}, []],
  ])('%s', (_title, cells, shown, refusal, taken, asked) => {
    expect(resumeRow(cells, shown, refusal)).toEqual({ taken, asked });
  });
});

describe('what keeps a row from being handed in', () => {
  const criteria = [criterion('a', 'SCALE', true), criterion('b', 'NUMBER', true), criterion('c', 'TEXT', false)];
  it.each([
    [{ a: '1', b: '12' }, null, []],
    [{ a: 'nr', b: 'so' }, null, []],
    [{ a: '1' }, null, ['« b »']],
    [{}, null, ['« a »', '« b »']],
    [{ a: '1', b: 'une douzaine' }, null, ['« b » à corriger']],
    [{ a: '1', b: 'plusieurs', c: '' }, 'Cette date n’existe pas.', ['la date de la rencontre']],
  ])('%j, date %s', (texts, dateProblem, missing) => {
    expect(missingIn(criteria, { texts, dateProblem }).map((words) => words.replaceAll('\u00a0', ' '))).toEqual(
      missing,
    );
  });
});

function criterion(id: string, kind: Criterion['kind'], isRequired: boolean): Criterion {
  const levels = kind === 'SCALE' ? [0, 1, 2].map((value) => ({ value, anchor: `palier ${value}` })) : [];
  return { id, code: id, wording: id, help: null, kind, unit: null, weight: 1, isRequired, levels };
}
