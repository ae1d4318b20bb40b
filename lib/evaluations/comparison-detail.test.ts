import { describe, expect, it } from 'vitest';
import type { Criterion } from '@/lib/instruments/rules';
import { type AnswerContent, contentOf, type TypedAnswer } from './answers';
import { compareInDepth, type DetailedCampaign, type DetailedCell } from './comparison-detail';

const criterion = (version: string, code: string, given: Partial<Criterion> = {}): Criterion => ({
  id: `${version}/${code}`,
  code,
  wording: code,
  help: null,
  kind: 'SCALE',
  unit: null,
  weight: 1,
  isRequired: true,
  levels: given.kind && given.kind !== 'SCALE' ? [] : [0, 1, 2].map((value) => ({ value, anchor: `palier ${value}` })),
  ...given,
});

type Given = Partial<DetailedCampaign> & { asks: Criterion[]; says?: Record<string, TypedAnswer>; principle?: string };

function campaign(number: number, { asks, says = {}, principle = 'Principe', ...given }: Given): DetailedCampaign {
  const answers = new Map(
    asks.flatMap((asked): [string, AnswerContent][] => {
      const typed = says[asked.code];
      return typed ? [[asked.id, contentOf(asked, typed)]] : [];
    }),
  );
  return {
    slug: `evaluation-${number}`,
    label: `Évaluation ${number}`,
    phase: 'EVALUATION_1',
    phaseLabel: `Évaluation ${number}`,
    state: 'CLOSED',
    version: {
      id: `v${number}`,
      instrumentId: 'i',
      number,
      name: `Grille, version ${number}`,
      criteria: asks,
      groups: [{ wording: principle, note: null, criteria: asks }],
    },
    criteria: asks,
    attention: { part: 'validated', isLate: false, isAfterwards: false },
    answers,
    isHandedIn: true,
    corrections: new Map(),
    ...given,
  };
}

function compared(...campaigns: DetailedCampaign[]) {
  return compareInDepth(
    campaigns.flatMap(({ version }) => version ?? []),
    campaigns,
  );
}

const cell = (comparison: ReturnType<typeof compared>, code: string, phase: number): DetailedCell | undefined =>
  comparison.groups.flatMap(({ rows }) => rows).find((row) => row.code === code)?.cells[phase];

describe('what became of an answer', () => {
  const number = { kind: 'NUMBER', unit: 'personnes' } as const;
  const choice = {
    kind: 'CHOICE',
    levels: [
      { value: 1, anchor: 'poursuivre' },
      { value: 2, anchor: 'arrêter' },
    ],
  } as const;
  const choiceOf = (version: string) => criterion(version, 'c', { ...choice, levels: [...choice.levels] });
  const yesNo = {
    kind: 'YES_NO',
    levels: [
      { value: 1, anchor: 'Oui' },
      { value: 0, anchor: 'Non' },
    ],
  } as const;
  const yesNoOf = (version: string) => criterion(version, 'c', { ...yesNo, levels: [...yesNo.levels] });

  it.each<[string, Criterion, TypedAnswer, Criterion, TypedAnswer, string | null, string?]>([
    [
      'a level rises',
      criterion('v1', 'c'),
      { choice: '0' },
      criterion('v2', 'c'),
      { choice: '2' },
      'up',
      '+2\u00a0paliers',
    ],
    [
      'a level falls',
      criterion('v1', 'c'),
      { choice: '2' },
      criterion('v2', 'c'),
      { choice: '1' },
      'down',
      '−1\u00a0palier',
    ],
    ['a level stays', criterion('v1', 'c'), { choice: '1' }, criterion('v2', 'c'), { choice: '1' }, 'same', 'stable'],
    ['a yes comes', yesNoOf('v1'), { choice: '0' }, yesNoOf('v2'), { choice: '1' }, 'up', 'passe à oui'],
    ['a yes goes', yesNoOf('v1'), { choice: '1' }, yesNoOf('v2'), { choice: '0' }, 'down', 'passe à non'],
    [
      'a number grows',
      criterion('v1', 'c', number),
      { value: '4' },
      criterion('v2', 'c', number),
      { value: '6' },
      'up',
      '+2',
    ],
    [
      'a rough number',
      criterion('v1', 'c', number),
      { value: '4', qualifier: 'ABOUT' },
      criterion('v2', 'c', number),
      { value: '3' },
      'down',
      'environ\u00a0−1',
    ],
    [
      '« plusieurs » has no difference',
      criterion('v1', 'c', number),
      { qualifier: 'SEVERAL' },
      criterion('v2', 'c', number),
      { value: '3' },
      null,
    ],
    [
      'another unit',
      criterion('v1', 'c', number),
      { value: '4' },
      criterion('v2', 'c', { kind: 'NUMBER', unit: 'missions' }),
      { value: '6' },
      'none',
      'unité changée',
    ],
    ['the same choice', choiceOf('v1'), { choice: '1' }, choiceOf('v2'), { choice: '1' }, 'same', 'même réponse'],
    ['another choice', choiceOf('v1'), { choice: '1' }, choiceOf('v2'), { choice: '2' }, 'other', 'autre réponse'],
    [
      'another question',
      criterion('v1', 'c'),
      { choice: '1' },
      choiceOf('v2'),
      { choice: '1' },
      'none',
      'question changée',
    ],
    [
      'a text has no direction',
      criterion('v1', 'c', { kind: 'TEXT' }),
      { text: 'a' },
      criterion('v2', 'c', { kind: 'TEXT' }),
      { text: 'b' },
      null,
    ],
    [
      'nothing was collected',
      criterion('v1', 'c'),
      { choice: 'NOT_COLLECTED' },
      criterion('v2', 'c'),
      { choice: '1' },
      null,
    ],
    [
      'other levels without a mapping',
      criterion('v1', 'c'),
      { choice: '1' },
      criterion('v2', 'c', {
        levels: [
          { value: 1, anchor: 'autre' },
          { value: 2, anchor: 'chose' },
        ],
      }),
      { choice: '2' },
      'none',
      'paliers redéfinis\u00a0: ne se compare pas',
    ],
    [
      'other levels, mapped',
      criterion('v1', 'c'),
      { choice: '1' },
      criterion('v2', 'c', {
        levels: [
          { value: 1, anchor: 'peu', fromValues: [0] },
          { value: 2, anchor: 'bien', fromValues: [1, 2] },
        ],
      }),
      { choice: '2' },
      'same',
      'stable, l’ancien 1 valant 2',
    ],
  ])('%s', (_title, asked, said, askedNow, saidNow, direction, words) => {
    const comparison = compared(
      campaign(1, { asks: [asked], says: { c: said } }),
      campaign(2, { asks: [askedNow], says: { c: saidNow } }),
    );
    const found = cell(comparison, 'c', 1);
    const change = found && 'text' in found ? found.change : undefined;
    if (direction === null) expect(change).toBeNull();
    else expect(change).toMatchObject({ direction, words, since: 'Évaluation 1' });
  });

  it('is told since the nearest phase that has an answer', () => {
    const asks = (version: string) => [criterion(version, 'c')];
    const comparison = compared(
      campaign(1, { asks: asks('v1'), says: { c: { choice: '0' } } }),
      campaign(2, { asks: asks('v2'), says: { c: { choice: 'NOT_APPLICABLE' } } }),
      campaign(3, { asks: asks('v3'), says: { c: { choice: '1' } } }),
    );
    expect(cell(comparison, 'c', 1)).toMatchObject({ text: 'Sans objet', isGiven: false, change: null });
    expect(cell(comparison, 'c', 2)).toMatchObject({ change: { since: 'Évaluation 1', direction: 'up' } });
  });
});

describe('protocols that differ', () => {
  const comparison = compared(
    campaign(1, {
      asks: [criterion('v1', 'a'), criterion('v1', 'gone')],
      says: { a: { choice: '1' }, gone: { choice: '2' } },
      principle: 'Ancien principe',
    }),
    campaign(2, {
      asks: [criterion('v2', 'a', { wording: 'A, redit' }), criterion('v2', 'new', { weight: 3 })],
      says: { a: { choice: '2' }, new: { choice: '0' } },
      principle: 'Nouveau principe',
    }),
    campaign(3, {
      asks: [criterion('v2', 'a'), criterion('v2', 'new')],
      isHandedIn: false,
      attention: { part: 'onHold', isLate: false, isAfterwards: false },
    }),
  );

  it('are laid out under the principles of the latest version, dropped criteria after', () => {
    expect(comparison.groups.map(({ wording, rows }) => [wording, rows.map(({ code }) => code)])).toEqual([
      ['Principe', ['a', 'new']],
      ['Ancien principe', ['gone']],
    ]);
  });

  it.each<[string, number, string]>([
    ['gone', 1, 'critère absent de cette version'],
    ['new', 0, 'critère absent de cette version'],
    ['a', 2, 'en veille'],
  ])('say why %s is empty in phase %i', (code, phase, why) => {
    expect(cell(comparison, code, phase)).toEqual({ why });
  });

  it('score each phase with its own weights, and none that was not handed in', () => {
    expect(comparison.total.scores.map((score) => score?.share ?? null)).toEqual([0.75, 0.25, null]);
    expect(comparison.groups[0]?.scores.map((score) => score?.share ?? null)).toEqual([0.5, 0.25, null]);
    expect(comparison.groups[1]?.scores.map((score) => score?.share ?? null)).toEqual([1, null, null]);
  });

  it('compare on the common criteria only, and tell that the protocols are not the same', () => {
    expect(comparison.pairs).toHaveLength(1);
    expect(comparison.pairs[0]?.scores).toMatchObject({ criteria: 1, before: { share: 0.5 }, after: { share: 1 } });
    const [first, second, third] = comparison.total.protocols;
    expect(first).not.toBe(second);
    expect(second).toBe(third);
  });
});
