import type { PieceLine } from '@/lib/exports/pieces';
import { STEPS_TYPE, type Step } from '@/lib/steps';

export type Ending = { file: string } | { refused: string } | { stopped: true };

type Watch = {
  onStep: (step: Step) => void;
  signal: AbortSignal;
  /** Takes the whole file; never called with less. */
  save?: (file: Blob, name: string) => void;
};

/** Asks for a file that is made in sight, tells each step as it comes, and hands the whole file to the browser. */
export async function gatherFile(href: string, { onStep, signal, save = handOver }: Watch): Promise<Ending> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  try {
    const response = await fetch(href, { headers: { Accept: STEPS_TYPE }, signal });
    if (!response.body || !response.headers.get('content-type')?.includes(STEPS_TYPE)) {
      return { refused: await whyNot(response) };
    }
    for await (const told of linesOf(response.body)) {
      if ('piece' in told) pieces.push(Uint8Array.from(atob(told.piece), (char) => char.charCodeAt(0)));
      else if ('step' in told) onStep(told);
      else {
        if ('file' in told) save(new Blob(pieces), told.file);
        return told;
      }
    }
  } catch {
    if (signal.aborted) return { stopped: true };
  }
  return { refused: CUT };
}

/** The lines that came whole; what is left of one that was cut is nothing. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<PieceLine> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + decoder.decode(read.value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
  }
}

async function whyNot(response: Response): Promise<string> {
  if (response.status === 422) return response.text();
  if (response.redirected) return SIGNED_OUT;
  return response.status < 500 ? GONE : FAULT;
}

function handOver(file: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const SIGNED_OUT = 'Votre session a expiré\u00a0: reconnectez-vous dans un autre onglet, puis recommencez.';
const GONE = 'Ce fichier n’existe plus ou ne vous est pas ouvert\u00a0: rechargez la page.';
const FAULT = 'Une erreur est survenue de notre côté\u00a0: rien n’est téléchargé, recommencez dans un moment.';
const CUT = 'La connexion a été coupée avant la fin\u00a0: rien n’est gardé, recommencez.';
