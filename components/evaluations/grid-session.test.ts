import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reply } from '@/lib/action-state';
import type { GridRow, RowOutcome } from '@/lib/evaluations/grid-rules';
import type { Criterion } from '@/lib/instruments/rules';
import type { SentRow } from './grid-saver';
import { GridSession } from './grid-session';

const at = new Date('2026-11-27T13:32:00Z');
const criteria = [criterion('echelle', 'SCALE'), criterion('nombre', 'NUMBER')];

type Answer = Reply<RowOutcome[]> | 'unreachable' | ((rows: SentRow[]) => RowOutcome[]);

const allSaved = (rows: SentRow[]): RowOutcome[] =>
  rows.map(({ adoption, version }) => ({ kind: 'saved', adoption, version: (version ?? 0) + 1, at }));
const conflict =
  (texts: Record<string, string>) =>
  (rows: SentRow[]): RowOutcome[] =>
    rows.map(({ adoption }) => ({ kind: 'conflict', adoption, version: 7, at, texts }));

/** A grid of two structures, and a server that gives these answers one after the other, then stores everything. */
function open(answers: Answer[] = [], rows: GridRow[] = [row('un'), row('deux')]) {
  const sent: SentRow[][] = [];
  const session = new GridSession({
    criteria,
    rows,
    copyKey: 'essai',
    send: async (given) => {
      sent.push(given);
      const answer = answers.shift() ?? allSaved;
      if (answer === 'unreachable') throw new Error('network');
      return typeof answer === 'function' ? { status: 'done', result: answer(given) } : answer;
    },
  });
  const type = (rowIndex: number, column: number, text: string) =>
    session.sheet.store.change([{ row: rowIndex, column, text }]);
  const text = (rowIndex: number, column: number) => session.sheet.store.view({ row: rowIndex, column }).text;
  return { session, sent, type, text };
}

const device = new Map<string, string>();

beforeEach(() => {
  vi.useFakeTimers();
  device.clear();
  const storage = new Proxy(
    {
      getItem: (key: string) => device.get(key) ?? null,
      setItem: (key: string, value: string) => void device.set(key, value),
      removeItem: (key: string) => void device.delete(key),
    },
    { ownKeys: () => [...device.keys()], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) },
  );
  vi.stubGlobal('window', { localStorage: storage });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what is typed is stored by itself', () => {
  it('800 ms after the last change, the changed cells of changed rows and nothing else', async () => {
    const { session, sent, type } = open();
    type(0, 0, '3');
    type(1, 1, 'env 12');
    await vi.advanceTimersByTimeAsync(0);
    expect(device.size).toBe(2);
    await vi.advanceTimersByTimeAsync(799);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual([
      [
        { adoption: 'un', version: 1, cells: [{ criterion: 'echelle', text: '3' }] },
        { adoption: 'deux', version: 1, cells: [{ criterion: 'nombre', text: 'environ 12' }] },
      ],
    ]);
    expect(session.standing('un')).toMatchObject({ state: { kind: 'saved', at }, attention: { part: 'draft' } });
    expect(device.size).toBe(0);
  });

  it('a wrong cell stays on the screen and on the device, the others are sent', async () => {
    const { sent, type, text } = open();
    type(0, 0, '9');
    type(0, 1, '4');
    await vi.advanceTimersByTimeAsync(800);
    expect(sent).toEqual([[{ adoption: 'un', version: 1, cells: [{ criterion: 'nombre', text: '4' }] }]]);
    expect(text(0, 0)).toBe('9');
    expect([...device.values()].map((copy) => JSON.parse(copy).cells)).toEqual([{ echelle: { text: '9', base: '' } }]);
  });

  it('upon the version that was stored last', async () => {
    const { sent, type } = open();
    type(0, 0, '3');
    await vi.advanceTimersByTimeAsync(800);
    type(0, 0, '2');
    await vi.advanceTimersByTimeAsync(800);
    expect(sent.map(([first]) => first?.version)).toEqual([1, 2]);
  });

  it('ten rows at a time', async () => {
    const { sent, type } = open(
      [],
      Array.from({ length: 23 }, (_, index) => row(`s-${index}`)),
    );
    for (let index = 0; index < 23; index++) type(index, 0, '1');
    await vi.advanceTimersByTimeAsync(800);
    expect(sent.map((rows) => rows.length)).toEqual([10, 10, 3]);
  });
});

describe('when the server does not take it', () => {
  it('a lost connection is said and tried again, with the latest words', async () => {
    const { session, sent, type } = open(['unreachable']);
    type(0, 0, '3');
    await vi.advanceTimersByTimeAsync(800);
    expect(session.standing('un')?.state).toEqual({ kind: 'failed', message: null });
    type(0, 0, '4');
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent.at(-1)?.[0]?.cells).toEqual([{ criterion: 'echelle', text: '4' }]);
    expect(session.standing('un')?.state.kind).toBe('saved');
  });

  it('an expired session says so and loses nothing', async () => {
    const message = 'Votre session a expiré.';
    const { session, type } = open([{ status: 'refused', kind: 'limit', message }]);
    type(0, 0, '3');
    await vi.advanceTimersByTimeAsync(800);
    expect(session.standing('un')?.state).toEqual({ kind: 'failed', message });
    expect(device.size).toBe(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(session.standing('un')?.state.kind).toBe('saved');
  });

  it('a refused row keeps its words until the person puts them away; the others are stored', async () => {
    const refused = (rows: SentRow[]) =>
      allSaved(rows).map(
        (outcome): RowOutcome =>
          outcome.adoption === 'un' ? { kind: 'refused', adoption: 'un', message: 'Déjà soumise.' } : outcome,
      );
    const { session, type, text } = open([refused]);
    type(0, 0, '3');
    type(1, 0, '3');
    await vi.advanceTimersByTimeAsync(800);
    expect(session.troubles()).toEqual([
      { adoption: 'un', refusal: 'Déjà soumise.', cells: [{ criterion: 'echelle', mine: '3', theirs: '' }] },
    ]);
    expect(session.standing('deux')?.state.kind).toBe('saved');
    expect(device.size).toBe(1);
    session.settle('un', {});
    expect(text(0, 0)).toBe('');
    expect(device.size).toBe(0);
  });
});

describe('two people in one row', () => {
  it('different cells are both kept, without a question', async () => {
    const { session, sent, type, text } = open([conflict({ nombre: '5' })]);
    type(0, 0, '3');
    await vi.advanceTimersByTimeAsync(800);
    expect(sent.map(([first]) => first?.version)).toEqual([1, 7]);
    expect([text(0, 0), text(0, 1)]).toEqual(['3', '5']);
    expect(session.troubles()).toEqual([]);
  });

  it('the same cell asks which is kept, and sends nothing until then', async () => {
    const { session, sent, type, text } = open([conflict({ echelle: '1', nombre: '5' })]);
    type(0, 0, '3');
    await vi.advanceTimersByTimeAsync(800);
    expect(session.troubles()).toEqual([
      { adoption: 'un', refusal: null, cells: [{ criterion: 'echelle', mine: '3', theirs: '1' }] },
    ]);
    type(0, 1, '6');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(1);
    session.settle('un', { echelle: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.at(-1)).toEqual([
      {
        adoption: 'un',
        version: 7,
        cells: [
          { criterion: 'echelle', text: '3' },
          { criterion: 'nombre', text: '6' },
        ],
      },
    ]);
    expect(text(0, 0)).toBe('3');
  });

  it('the other version may be chosen: nothing is left to send', async () => {
    const { session, sent, type, text } = open([conflict({ echelle: '1' })]);
    type(0, 0, '3');
    await vi.advanceTimersByTimeAsync(800);
    session.settle('un', { echelle: false });
    await vi.advanceTimersByTimeAsync(5000);
    expect(text(0, 0)).toBe('1');
    expect(sent).toHaveLength(1);
    expect(device.size).toBe(0);
  });
});

describe('what an earlier page could not store', () => {
  it('is taken up and sent', async () => {
    open(['unreachable']).type(0, 0, '3');
    await vi.advanceTimersByTimeAsync(900);
    const { session, sent, text } = open();
    expect(session.takeKept()).toBe(1);
    expect(text(0, 0)).toBe('3');
    await vi.advanceTimersByTimeAsync(800);
    expect(sent[0]?.[0]?.cells).toEqual([{ criterion: 'echelle', text: '3' }]);
  });

  it('also words of a cell that was still open', () => {
    open().session.keepOpen('en cours');
    const { session, text } = open();
    expect(session.takeKept()).toBe(1);
    expect(text(0, 0)).toBe('en cours');
  });

  it('is asked about where somebody else wrote since', async () => {
    open(['unreachable']).type(0, 0, '3');
    await vi.advanceTimersByTimeAsync(900);
    const { session, sent } = open([], [row('un', { texts: { echelle: '2' } }), row('deux')]);
    session.takeKept();
    await vi.advanceTimersByTimeAsync(5000);
    expect(session.troubles()).toMatchObject([{ refusal: null, cells: [{ mine: '3', theirs: '2' }] }]);
    expect(sent).toEqual([]);
    // The question outlives another reload.
    const again = open([], [row('un', { texts: { echelle: '2' } }), row('deux')]);
    again.session.takeKept();
    expect(again.session.troubles()).toMatchObject([{ cells: [{ mine: '3', theirs: '2' }] }]);
  });

  it('stays in sight where the row takes nothing any more', async () => {
    open(['unreachable']).type(0, 0, '3');
    await vi.advanceTimersByTimeAsync(900);
    const { session } = open([], [row('un', { refusal: 'Soumise.' }), row('deux')]);
    session.takeKept();
    expect(session.troubles()).toMatchObject([{ refusal: 'Soumise.', cells: [{ mine: '3', theirs: '' }] }]);
    expect(device.size).toBe(1);
  });

  it('is dropped where it says what is stored', async () => {
    open(['unreachable']).type(0, 0, '3');
    await vi.advanceTimersByTimeAsync(900);
    const { session } = open([], [row('un', { texts: { echelle: '3' } }), row('deux')]);
    expect(session.takeKept()).toBe(0);
  });
});

it('a row that was handed in takes nothing more', async () => {
  const { session, type, text } = open();
  session.handedIn('un', 4);
  type(0, 0, '3');
  expect(text(0, 0)).toBe('');
  expect(session.standing('un')).toMatchObject({ attention: { part: 'submitted' }, refusal: expect.any(String) });
});

function row(slug: string, given: Partial<GridRow> = {}): GridRow {
  const attention = { part: 'expected', isLate: false, isAfterwards: false } as const;
  return {
    slug,
    name: slug,
    slot: null,
    attention,
    version: 1,
    refusal: null,
    dateProblem: null,
    texts: {},
    marks: {},
    ...given,
  };
}

function criterion(id: string, kind: Criterion['kind']): Criterion {
  const levels = kind === 'SCALE' ? [0, 1, 2, 3, 4].map((value) => ({ value, anchor: `palier ${value}` })) : [];
  return { id, code: id, wording: id, help: null, kind, unit: null, weight: 1, isRequired: true, levels };
}
