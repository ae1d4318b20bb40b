import type { PieceLine } from '@/lib/exports/pieces';
import { STEPS_TYPE, type Step } from '@/lib/steps';

type Ending = { file: string } | { refused: string } | { stopped: true };

/** Asks for a file that is made in sight, tells each step as it comes, and hands the whole file to the browser. */
export async function gatherFile(href: string, onStep: (step: Step) => void, signal: AbortSignal): Promise<Ending> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  try {
    const response = await fetch(href, { headers: { Accept: STEPS_TYPE }, signal });
    if (!response.body || !response.headers.get('content-type')?.includes(STEPS_TYPE)) {
      return { refused: response.status === 422 ? await response.text() : GONE };
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

function save(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

const GONE = 'Ce classeur n’existe plus ou ne vous est pas ouvert\u00a0: rechargez la page.';
const CUT = 'La connexion a été coupée avant la fin\u00a0: rien n’est gardé, recommencez.';
