import { describe, expect, it } from 'vitest';
import type { AnswerContent } from '@/lib/evaluations/answers';
import type { Criterion } from '@/lib/instruments/rules';
import type { Cell } from '@/lib/workbook';
import { choice, criteria, figure, nothing, scale, share, standing, text, yesNo } from './campaign.fixture';
import { type Column, columnsOf } from './column-rules';
import { type Changes, takeCell } from './row-rules';
import type { KnownStructure } from './structure-rules';

type Standing = KnownStructure['standing'];
type Side = 'answer' | 'evidence' | 'departure';

describe('an answer', () => {
  it.each<[string, Criterion, Cell, Partial<AnswerContent>]>([
    ['a level', scale, 3, { level: 3 }],
    ['a level by its words', scale, 'palier 2', { level: 2 }],
    ['a number', figure, 12, { value: 12, qualifier: 'EXACT' }],
    ['a number that is not sure', figure, 'environ 12 personnes', { value: 12, qualifier: 'ABOUT' }],
    ['« plusieurs »', figure, 'plusieurs', { qualifier: 'SEVERAL' }],
    ['a choice', choice, 'Arrêter', { level: 2 }],
    ['yes, as a spreadsheet says it', yesNo, true, { level: 1 }],
    ['no', yesNo, 'n', { level: 0 }],
    ['a text', text, ' À suivre ', { text: 'À suivre' }],
    ['not collected', scale, 'nr', { state: 'NOT_COLLECTED' }],
    ['not applicable', figure, 'sans objet', { state: 'NOT_APPLICABLE' }],
    ['a percentage above one', share, 73, { value: 73, qualifier: 'EXACT' }],
  ])('is read: %s', (_title, criterion, cell, content) => {
    expect(take(criterion, 'answer', cell)).toEqual({ problem: null, content: { ...nothing, ...content } });
  });

  it.each<[string, Criterion, Side, Cell, string]>([
    ['a level that is not there', scale, 'answer', 7, '« 7 » n’est pas un niveau'],
    ['a number that cannot be read', figure, 'answer', 'une douzaine', 'n’est pas un nombre'],
    ['a choice that is not offered', choice, 'answer', 'peut-être', 'n’est pas une des réponses'],
    ['a text without end', text, 'answer', 'a'.repeat(4001), '4000'],
    ['evidence without end', scale, 'evidence', 'a'.repeat(2001), '2000'],
    ['hidden characters', text, 'evidence', 'a\u0007b', 'caractères invisibles'],
    [
      'a departure of another name',
      scale,
      'departure',
      'un peu',
      'n’est pas un écart : écrivez « aucun », « adaptation convenue » ou « dérive »',
    ],
    ['a percentage that a spreadsheet may have divided', share, 'answer', 0.73, 'Est-ce 73 % ou 0,73 % ?'],
  ])('is refused: %s', (_title, criterion, side, cell, words) => {
    const { problem, content } = take(criterion, side, cell);
    expect(problem?.replaceAll('\u00a0', ' ')).toContain(words);
    expect(content).toBeUndefined();
  });

  it.each<[string, Side, Cell, Partial<AnswerContent> | undefined]>([
    ['an empty cell leaves it', 'answer', null, undefined],
    ['the same level leaves it', 'answer', 2, undefined],
    ['the same level in words leaves it', 'answer', '2 · palier 2', undefined],
    [
      'another level keeps its evidence and its departure',
      'answer',
      4,
      { level: 4, evidence: 'Compte rendu', departure: 'DRIFT' },
    ],
    [
      '« effacer » takes the level away and keeps the rest',
      'answer',
      'Effacer',
      { evidence: 'Compte rendu', departure: 'DRIFT' },
    ],
    ['« effacer » takes the evidence away', 'evidence', 'effacer', { level: 2, departure: 'DRIFT' }],
    ['« aucun » takes the departure away', 'departure', 'aucun', { level: 2, evidence: 'Compte rendu' }],
    ['the same departure leaves it', 'departure', 'Dérive', undefined],
    [
      'another departure',
      'departure',
      'adaptation convenue',
      { level: 2, evidence: 'Compte rendu', departure: 'AGREED_ADAPTATION' },
    ],
  ])('that stands: %s', (_title, side, cell, content) => {
    const stood = standing({ answers: [[scale, { level: 2, evidence: 'Compte rendu', departure: 'DRIFT' }]] });
    expect(take(scale, side, cell, stood)).toEqual({ problem: null, content: content && { ...nothing, ...content } });
  });

  it('takes all three of its columns together', () => {
    const changes: Changes = { narrative: {}, answers: new Map() };
    for (const [side, cell] of [
      ['evidence', 'Compte rendu'],
      ['answer', 3],
      ['departure', 'dérive'],
    ] as const) {
      takeCell(columnOf(scale, side), cell, standing({}), changes);
    }
    expect(changes.answers.get(scale.id)).toEqual({
      ...nothing,
      level: 3,
      evidence: 'Compte rendu',
      departure: 'DRIFT',
    });
  });

  it('that could not be read in its draft stands as it was typed', () => {
    const stood = standing({ answers: [[figure, { text: 'une douzaine' }]] });
    expect(take(figure, 'answer', 'une douzaine', stood)).toEqual({ problem: null, content: undefined });
  });
});

describe('the words of an evaluation', () => {
  it.each<[string, 'metOn' | 'progress', Cell, string | null | undefined, string | null]>([
    ['an imprecise date', 'metOn', 'mi 2018', 'mi 2018', null],
    ['a day, as a spreadsheet keeps it', 'metOn', new Date('2019-02-12T00:00:00Z'), '12/02/2019', null],
    ['a date that does not exist', 'metOn', '31/02/2019', undefined, 'n’existe pas'],
    ['a text on two lines', 'progress', 'une\r\ndeux', 'une\ndeux', null],
    ['what already stands', 'progress', 'Déjà là', undefined, null],
    ['« effacer »', 'progress', 'effacer', null, null],
    ['nothing', 'progress', '', undefined, null],
    ['a text without end', 'progress', 'a'.repeat(4001), undefined, '4000'],
  ])('%s', (_title, field, cell, after, words) => {
    const changes: Changes = { narrative: {}, answers: new Map() };
    const column = columnsOf(criteria).find(({ kind }) => kind === field);
    const problem = column && takeCell(column, cell, standing({ narrative: { progress: 'Déjà là' } }), changes);
    if (words === null) expect(problem).toBeNull();
    else expect(problem).toContain(words);
    expect(changes.narrative[field]).toBe(after);
  });
});

function columnOf(criterion: Criterion, side: Side): Column {
  const column = columnsOf([...criteria, share]).find(
    (one) => one.kind === side && 'criterion' in one && one.criterion.id === criterion.id,
  );
  if (!column) throw new Error('Every criterion has its three columns.');
  return column;
}

function take(criterion: Criterion, side: Side, cell: Cell, stood: Standing = standing({})) {
  const changes: Changes = { narrative: {}, answers: new Map() };
  const problem = takeCell(columnOf(criterion, side), cell, stood, changes);
  return { problem, content: changes.answers.get(criterion.id) };
}
