import { describe, expect, it } from 'vitest';
import type { AnswerContent } from './answers';
import { type Before, carriedEntries } from './carry-rules';

const LEVELS = [
  { value: 0, anchor: 'aucun contact' },
  { value: 1, anchor: 'liste établie' },
];
const scale = { kind: 'SCALE', unit: null, levels: LEVELS } as const;
const number = { kind: 'NUMBER', unit: 'personnes', levels: [] } as const;
const text = { kind: 'TEXT', unit: null, levels: [] } as const;

describe('an answer of the phase before, taken over on request', () => {
  it.each<[string, Before['asked'], Before, Record<string, string> | null]>([
    ['a level', scale, said(scale, { level: 1 }), { choice: '1' }],
    [
      'a number, with how sure it is',
      number,
      said(number, { value: 12.5, qualifier: 'ABOUT' }),
      { choice: 'GIVEN', value: '12,5', qualifier: 'ABOUT' },
    ],
    ['« plusieurs »', number, said(number, { qualifier: 'SEVERAL' }), { choice: 'GIVEN', qualifier: 'SEVERAL' }],
    ['a text', text, said(text, { text: 'Deux bailleurs' }), { choice: 'GIVEN', text: 'Deux bailleurs' }],
    ['« sans objet »', scale, said(scale, { state: 'NOT_APPLICABLE' }), { choice: 'NOT_APPLICABLE' }],
    [
      'without its evidence and its departure',
      scale,
      said(scale, { level: 0, evidence: 'Compte rendu', departure: 'DRIFT' }),
      { choice: '0' },
    ],
    ['not « non recueilli », which says nothing of today', scale, said(scale, { state: 'NOT_COLLECTED' }), null],
    ['not an empty answer', scale, said(scale, {}), null],
    ['not evidence alone', scale, said(scale, { evidence: 'Compte rendu' }), null],
    ['not a number that could not be read', number, said(number, { text: 'une douzaine' }), null],
    [
      'not a level whose words changed',
      { ...scale, levels: [LEVELS[0], { value: 1, anchor: 'contacts pris' }] } as Before['asked'],
      said(scale, { level: 1 }),
      null,
    ],
    ['not a level that is gone', { ...scale, levels: LEVELS.slice(0, 1) }, said(scale, { level: 1 }), null],
    ['not another kind of answer', text, said(scale, { level: 1 }), null],
    ['not another unit', { ...number, unit: 'contrats' }, said(number, { value: 3 }), null],
  ])('%s', (_title, criterion, given, expected) => {
    expect(carriedEntries(criterion, given)).toEqual(expected);
  });
});

function said(asked: Before['asked'], content: Partial<AnswerContent>): Before {
  const empty = { state: 'GIVEN', level: null, value: null, qualifier: null, text: null, evidence: null } as const;
  return { asked, content: { ...empty, departure: 'NONE', ...content } };
}
