import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CriterionKind } from '@/lib/generated/prisma/enums';
import { type CellContent, cellText, isSameCell, readCell } from './cell-rules';
import type { AnswerQualifier } from './labels';

const blank: CellContent = { state: 'GIVEN', level: null, value: null, qualifier: null, text: null };
const scale = asked('SCALE', ['pas commencé', 'préparé', 'essayé', 'régulier', 'installé'], 0);
const choice = asked('CHOICE', ['Chaque mois', 'Chaque trimestre', 'A+', 'A'], 1);
const figures = asked('CHOICE', ['0', '1', '2 et plus', 'Sans objet'], 1);
const yesNo = asked('YES_NO', ['Non', 'Oui'], 0);
const number = { ...asked('NUMBER', []), unit: 'personnes' };
const text = asked('TEXT', []);

describe('a level is read by its figure, its anchor, or both', () => {
  it.each([
    [scale, '3', 3],
    [scale, ' 0 ', 0],
    [scale, '3,0', 3],
    [scale, '3.00', 3],
    [scale, 'Régulier', 3],
    [scale, 'regulier', 3],
    [scale, '3 · régulier', 3],
    [scale, '3 - régulier', 3],
    [choice, 'chaque mois', 1],
    [choice, '2', 2],
    [choice, 'A', 4],
    [choice, 'A+', 3],
    [choice, '1 (Chaque mois)', 1],
    [figures, '0', 1],
    [figures, '1', 2],
    [figures, '2 et plus', 3],
    [figures, 'sans objet', 4],
    [yesNo, 'o', 1],
    [yesNo, 'Oui', 1],
    [yesNo, 'VRAI', 1],
    [yesNo, '1', 1],
    [yesNo, 'N', 0],
    [yesNo, 'non', 0],
    [yesNo, 'false', 0],
  ])('%#', (criterion, written, level) => {
    expect(readCell(criterion, written)).toEqual({ content: { ...blank, level } });
  });
});

describe('a number says how sure it is', () => {
  it.each<[string, number | null, AnswerQualifier]>([
    ['12', 12, 'EXACT'],
    ['0', 0, 'EXACT'],
    ['-3', -3, 'EXACT'],
    ['1 234,5', 1234.5, 'EXACT'],
    ['1\u202f234,5', 1234.5, 'EXACT'],
    ['12.5', 12.5, 'EXACT'],
    ['12 personnes', 12, 'EXACT'],
    ['1 personne', 1, 'EXACT'],
    ['exactement 12', 12, 'EXACT'],
    ['environ 12', 12, 'ABOUT'],
    ['Env. 12 personnes', 12, 'ABOUT'],
    ['env 12', 12, 'ABOUT'],
    ['~12', 12, 'ABOUT'],
    ['≈ 12', 12, 'ABOUT'],
    ['12 environ', 12, 'ABOUT'],
    ['≥ 5', 5, 'AT_LEAST'],
    ['>=5', 5, 'AT_LEAST'],
    ['au moins 5', 5, 'AT_LEAST'],
    ['au moins 1 000 personnes', 1000, 'AT_LEAST'],
    ['5+', 5, 'AT_LEAST'],
    ['5 ou plus', 5, 'AT_LEAST'],
    ['plusieurs', null, 'SEVERAL'],
    ['Plusieurs personnes', null, 'SEVERAL'],
    ['plusieurs 12', 12, 'SEVERAL'],
  ])('« %s »', (written, value, qualifier) => {
    expect(readCell(number, written)).toEqual({ content: { ...blank, value, qualifier } });
  });
});

describe('« non recueilli » and « sans objet » are values of every criterion', () => {
  it.each<[string, CellContent['state']]>([
    ['nr', 'NOT_COLLECTED'],
    ['NR', 'NOT_COLLECTED'],
    ['n.r.', 'NOT_COLLECTED'],
    ['Non recueilli', 'NOT_COLLECTED'],
    ['so', 'NOT_APPLICABLE'],
    ['S.O.', 'NOT_APPLICABLE'],
    ['sans objet', 'NOT_APPLICABLE'],
    ['N/A', 'NOT_APPLICABLE'],
  ])('« %s »', (written, state) => {
    for (const criterion of [scale, choice, yesNo, number, text]) {
      expect(readCell(criterion, written)).toEqual({ content: { ...blank, state } });
    }
  });
});

describe('a text is kept as it was written', () => {
  it.each([
    ['Trois bailleurs', 'Trois bailleurs'],
    ['  deux\r\nlignes ', 'deux\nlignes'],
    ["'nr", 'nr'],
    ["''so", "'so"],
    ["'bien' dit-il", "'bien' dit-il"],
    ['constructor', 'constructor'],
    ['plusieurs', 'plusieurs'],
  ])('« %s »', (written, kept) => {
    expect(readCell(text, written)).toEqual({ content: { ...blank, text: kept } });
  });
});

it('an empty cell is no answer', () => {
  for (const criterion of [scale, choice, yesNo, number, text]) {
    expect(readCell(criterion, ' \n')).toEqual({ content: blank });
  }
});

describe('what cannot be read says what to do', () => {
  it.each([
    [scale, '7', 'écrivez un chiffre de 0 à 4'],
    [scale, '2,5', 'n’est pas un niveau'],
    [scale, '3 · préparé', 'n’est pas un niveau'],
    [scale, 'constructor', 'n’est pas un niveau'],
    [choice, 'souvent', '1\u00a0(Chaque mois), 2\u00a0(Chaque trimestre)'],
    [choice, '9', 'n’est pas une des réponses'],
    [yesNo, 'peut-être', '«\u00a0o\u00a0», «\u00a0n\u00a0»'],
    [number, 'une douzaine', '«\u00a0une douzaine\u00a0» n’est pas un nombre'],
    [number, '> 5', 'au moins 5'],
    [number, '12 heures', 'n’est pas un nombre'],
    [number, '12345678901', 'n’est pas un nombre'],
    [number, 'environ', 'n’est pas un nombre'],
    [number, "'nr", 'n’est pas un nombre'],
    [text, 'a\u0000b', 'caractères invisibles'],
    [text, 'x'.repeat(4001), 'la limite est de 4000'],
  ])('%#', (criterion, written, words) => {
    expect(readCell(criterion, written).problem).toContain(words);
  });

  it('a long text is quoted short', () => {
    expect(readCell(number, 'x'.repeat(300)).problem?.length).toBeLessThan(220);
  });
});

describe('what a cell shows', () => {
  it.each<[ReturnType<typeof asked>, Partial<CellContent>, string]>([
    [scale, { level: 3 }, '3'],
    [choice, { level: 1 }, 'Chaque mois'],
    [yesNo, { level: 1 }, 'oui'],
    [number, { value: 1234.5, qualifier: 'ABOUT' }, 'environ 1234,5'],
    [number, { value: 5, qualifier: 'AT_LEAST' }, 'au moins 5'],
    [number, { qualifier: 'SEVERAL' }, 'plusieurs'],
    [number, { qualifier: 'EXACT', text: 'une douzaine' }, 'une douzaine'],
    [text, { text: 'NR' }, "'NR"],
    [scale, { state: 'NOT_COLLECTED' }, 'nr'],
    [scale, { state: 'NOT_APPLICABLE' }, 'so'],
    [figures, { state: 'NOT_APPLICABLE' }, 'so'],
    [scale, {}, ''],
  ])('%#', (criterion, content, shown) => {
    expect(cellText(criterion, { ...blank, ...content })).toBe(shown);
  });

  it('nothing where nobody answered', () => {
    expect(cellText(scale, undefined)).toBe('');
  });

  it('every answer reads back as itself', () => {
    const anyState = fc.constantFrom<CellContent>(
      { ...blank, state: 'NOT_COLLECTED' },
      { ...blank, state: 'NOT_APPLICABLE' },
    );
    const level = (criterion: typeof scale) =>
      fc.record({
        criterion: fc.constant(criterion),
        content: fc.constantFrom(...criterion.levels.map(({ value }) => ({ ...blank, level: value }))),
      });
    const figure = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100);
    const numbers = fc
      .record({ value: figure, qualifier: fc.constantFrom<AnswerQualifier>('EXACT', 'ABOUT', 'AT_LEAST', 'SEVERAL') })
      .map((given) => ({ criterion: number, content: { ...blank, ...given } }));
    const texts = fc
      .oneof(fc.string({ minLength: 1 }), fc.constantFrom('nr', "'so", 'N/A', "''nr"))
      .map((given) => given.trim())
      .filter((given) => given !== '')
      .map((given) => ({ criterion: text, content: { ...blank, text: given } }));
    const states = fc.record({
      criterion: fc.constantFrom(scale, choice, figures, yesNo, number, text),
      content: anyState,
    });
    fc.assert(
      fc.property(
        fc.oneof(level(scale), level(choice), level(figures), level(yesNo), numbers, texts, states),
        ({ criterion, content }) => {
          const read = readCell(criterion, cellText(criterion, content));
          expect(read.content && isSameCell(read.content, content)).toBe(true);
        },
      ),
    );
  });
});

function asked(kind: CriterionKind, anchors: string[], first = 0) {
  return {
    kind,
    unit: null as string | null,
    levels: anchors.map((anchor, index) => ({ value: first + index, anchor })),
  };
}
