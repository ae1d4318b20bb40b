import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FormState } from '@/lib/action-state';
import { Autosaver, type SaveState } from './autosaver';

type Answer = FormState | 'unreachable' | 'fault';

const saved = (version: number): FormState => ({ status: 'idle', saved: { version, at: '14:32' } });

/** A form with one field, and a server that gives these answers one after the other. */
function open(answers: Answer[], version: number | null = null) {
  const form = { text: '' };
  const sent: { text: unknown; version: unknown }[] = [];
  const shown: SaveState[] = [];
  const copy: { text: string | null } = { text: null };
  const refused: unknown[] = [];
  const saver = new Autosaver(version, {
    read: () => {
      const data = new FormData();
      data.set('text', form.text);
      return data;
    },
    send: async (_previous, data) => {
      sent.push({ text: data.get('text'), version: data.get('version') });
      const answer = answers.shift() ?? saved(99);
      if (answer === 'unreachable') throw new TypeError('Failed to fetch');
      if (answer === 'fault') throw Object.assign(new Error('An error occurred'), { digest: '123' });
      await new Promise((resolve) => setTimeout(resolve, 100));
      return answer;
    },
    keep: (data) => {
      copy.text = String(data.get('text'));
    },
    forget: () => {
      copy.text = null;
    },
    show: (state) => shown.push(state),
    refuse: (state) => refused.push(state),
  });
  const type = (text: string) => {
    form.text = text;
    saver.typed();
  };
  return { saver, type, sent, shown, copy, refused };
}

describe('autosave', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('sends once, 800 ms after the last key, and forgets the copy when the server has it', async () => {
    const { type, sent, copy, shown } = open([saved(1)]);
    type('Deux');
    await vi.advanceTimersByTimeAsync(500);
    type('Deux bailleurs');
    expect(copy.text).toBe('Deux bailleurs');
    await vi.advanceTimersByTimeAsync(799);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(sent).toEqual([{ text: 'Deux bailleurs', version: null }]);
    expect(copy.text).toBeNull();
    expect(shown.at(-1)).toEqual({ kind: 'saved', at: '14:32' });
  });

  it('sends what was typed meanwhile after the answer, upon the new version', async () => {
    const { type, sent, copy } = open([saved(1), saved(2)]);
    type('Un');
    await vi.advanceTimersByTimeAsync(850);
    type('Un deux');
    await vi.advanceTimersByTimeAsync(60);
    expect(copy.text).toBe('Un deux');
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent).toEqual([
      { text: 'Un', version: null },
      { text: 'Un deux', version: '1' },
    ]);
    expect(copy.text).toBeNull();
  });

  it('without network keeps the copy, says so and tries again', async () => {
    const { type, sent, copy, shown } = open(['unreachable', 'unreachable', saved(4)], 3);
    type('Un');
    await vi.advanceTimersByTimeAsync(900);
    expect(shown.at(-1)).toMatchObject({ kind: 'failed', isRefused: false });
    expect(copy.text).toBe('Un');
    await vi.advanceTimersByTimeAsync(12_000);
    expect(sent).toHaveLength(3);
    expect(sent.every((one) => one.version === '3')).toBe(true);
    expect(shown.at(-1)?.kind).toBe('saved');
    expect(copy.text).toBeNull();
  });

  it('sends what got no answer again as it was, then what was typed since: a lost answer is no conflict', async () => {
    const { type, sent, copy } = open(['unreachable', saved(2), saved(3)], 1);
    type('Un');
    await vi.advanceTimersByTimeAsync(900);
    type('Un deux');
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent).toEqual([
      { text: 'Un', version: '1' },
      { text: 'Un', version: '1' },
      { text: 'Un deux', version: '2' },
    ]);
    expect(copy.text).toBeNull();
  });

  it('after a fault of the server, which stored nothing, sends the latest words', async () => {
    const { type, sent } = open(['fault', saved(2)], 1);
    type('Un');
    await vi.advanceTimersByTimeAsync(900);
    type('Un deux');
    await vi.advanceTimersByTimeAsync(7000);
    expect(sent).toEqual([
      { text: 'Un', version: '1' },
      { text: 'Un deux', version: '1' },
    ]);
  });

  it('stops at a conflict, keeps everything, and goes on once it is settled', async () => {
    const conflict: FormState = { status: 'refused', kind: 'conflict', message: 'Modifiée à 14:30', version: 7 };
    const { saver, type, sent, copy, refused } = open([conflict, saved(8)], 3);
    type('Un');
    await vi.advanceTimersByTimeAsync(1000);
    expect(refused).toEqual([conflict]);
    type('Un deux');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent).toHaveLength(1);
    expect(copy.text).toBe('Un deux');
    saver.resume(7);
    type('Un deux trois');
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent.at(-1)).toEqual({ text: 'Un deux trois', version: '7' });
    expect(copy.text).toBeNull();
  });

  it('after the session ended keeps the copy and tries again', async () => {
    const ended: FormState = { status: 'refused', kind: 'limit', message: 'Votre session a expiré.' };
    const { type, shown, copy } = open([ended, saved(1)]);
    type('Un');
    await vi.advanceTimersByTimeAsync(1000);
    expect(shown.at(-1)).toMatchObject({ kind: 'failed', message: 'Votre session a expiré.', isRefused: false });
    expect(copy.text).toBe('Un');
    await vi.advanceTimersByTimeAsync(6000);
    expect(copy.text).toBeNull();
  });

  it('flushing waits for what is under way and tells whether everything is stored', async () => {
    const { saver, type, sent } = open([saved(1), 'unreachable']);
    type('Un');
    const first = saver.flush();
    await vi.advanceTimersByTimeAsync(200);
    expect(await first).toBe(true);
    expect(await saver.flush()).toBe(true);
    type('Un deux');
    expect(await saver.flush()).toBe(false);
    expect(sent).toHaveLength(2);
  });
});
