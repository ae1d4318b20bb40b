import { afterEach, describe, expect, it, vi } from 'vitest';
import { STEPS_TYPE, type Step } from '@/lib/steps';
import { gatherFile } from './gather-file';

afterEach(() => {
  vi.unstubAllGlobals();
});

const WHOLE = Buffer.from([0x50, 0x4b, 0xff, 0x00, 0x66]);
const LINES = [
  { step: 'exporting', done: 0, total: 120 },
  { piece: WHOLE.subarray(0, 2).toString('base64') },
  { step: 'exporting', done: 120, total: 120 },
  { piece: WHOLE.subarray(2).toString('base64') },
  { file: 'été-2026-11-28.xlsx' },
];
const SENT = Buffer.from(LINES.map((line) => `${JSON.stringify(line)}\n`).join(''));

type Network = (sent: ReadableStreamDefaultController<Uint8Array>) => void;

/** Sends that much, a few bytes at a time: neither lines nor letters come whole. */
const inBits =
  (bytes: Buffer, end: Network): Network =>
  (sent) => {
    for (let at = 0; at < bytes.length; at += 7) sent.enqueue(new Uint8Array(bytes.subarray(at, at + 7)));
    end(sent);
  };

const over: Network = (sent) => sent.close();

function answering(network: Network): Response {
  return new Response(new ReadableStream({ start: network }), { headers: { 'Content-Type': STEPS_TYPE } });
}

/** What is told on the way, what is saved, and how it ends. */
async function gathered(answer: (signal: AbortSignal) => Response | Promise<Response>, stop = new AbortController()) {
  vi.stubGlobal('fetch', (_: string, { signal }: { signal: AbortSignal }) =>
    Promise.resolve().then(() => answer(signal)),
  );
  const steps: Step[] = [];
  const files: [Blob, string][] = [];
  const ending = await gatherFile('/api/exports/programme.xlsx', {
    onStep: (step) => steps.push(step),
    signal: stop.signal,
    save: (...file) => files.push(file),
  });
  const saved = await Promise.all(files.map(async ([file, name]) => [Buffer.from(await file.arrayBuffer()), name]));
  return { steps, saved, ending };
}

describe('a file that is made in sight', () => {
  it('is saved once, whole, under its name, after each step was told', async () => {
    const { steps, saved, ending } = await gathered(() => answering(inBits(SENT, over)));
    expect(steps).toEqual([LINES[0], LINES[2]]);
    expect(saved).toEqual([[WHOLE, 'été-2026-11-28.xlsx']]);
    expect(ending).toEqual({ file: 'été-2026-11-28.xlsx' });
  });

  it.each([0, 1, 50, SENT.length - 20, SENT.length - 1])(
    'is never saved when the connection ends after %i bytes',
    async (size) => {
      for (const end of [over, (sent: ReadableStreamDefaultController) => sent.error(new TypeError('network error'))]) {
        const { saved, ending } = await gathered(() => answering(inBits(SENT.subarray(0, size), end)));
        expect(saved).toEqual([]);
        expect(ending).toEqual({ refused: expect.stringMatching(/^La connexion a été coupée avant la fin/) });
      }
    },
  );

  it('nor when somebody stops it on its way', async () => {
    const stop = new AbortController();
    const { saved, ending } = await gathered((signal) => {
      const answer = answering((sent) => {
        sent.enqueue(new Uint8Array(SENT.subarray(0, 60)));
        signal.addEventListener('abort', () => sent.error(signal.reason));
      });
      setTimeout(() => stop.abort());
      return answer;
    }, stop);
    expect(saved).toEqual([]);
    expect(ending).toEqual({ stopped: true });
  });

  it.each<[string, () => Response, RegExp]>([
    [
      'its own refusal',
      () => new Response('Exportez projet par projet.', { status: 422 }),
      /^Exportez projet par projet\.$/,
    ],
    ['what is not there', () => new Response('<html>', { status: 404 }), /^Ce fichier n’existe plus/],
    ['a fault', () => new Response('<html>', { status: 500 }), /^Une erreur est survenue de notre côté/],
    [
      'a session that is over, where the page to sign in comes instead',
      () => Object.defineProperty(new Response('<html>'), 'redirected', { value: true }),
      /^Votre session a expiré/,
    ],
  ])('says why there is none: %s', async (_, answer, words) => {
    const { saved, ending } = await gathered(answer);
    expect(saved).toEqual([]);
    expect(ending).toEqual({ refused: expect.stringMatching(words) });
  });

  it('says that nothing came when there is no network', async () => {
    const { ending } = await gathered(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(ending).toEqual({ refused: expect.stringMatching(/^La connexion a été coupée/) });
  });
});
