import 'server-only';
import { RuleError } from './errors';
import { type OnStep, STEPS_TYPE, type StepLine } from './steps';

/** Whether the caller reads steps; a plain form does not. */
export function readsSteps(request: Request): boolean {
  return request.headers.get('accept')?.includes(STEPS_TYPE) ?? false;
}

/**
 * Answers at once and tells each step of the work as it comes, one JSON per line; the last line says where to go, or why not.
 * The work goes on when nobody reads any more: what was begun is finished.
 */
export function streamSteps(work: (onStep: OnStep) => Promise<string>): Response {
  const encoder = new TextEncoder();
  let isRead = true;
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const tell = (line: StepLine) => {
        if (isRead) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      try {
        tell({ href: await work(tell) });
      } catch (error) {
        if (!(error instanceof RuleError)) console.error(error);
        tell({ refused: error instanceof RuleError ? error.message : FAULT });
      }
      if (isRead) controller.close();
    },
    cancel() {
      isRead = false;
    },
  });
  // Compressed on the way, the steps would arrive all at once.
  return new Response(body, { headers: { 'Content-Type': STEPS_TYPE, 'Cache-Control': 'no-store, no-transform' } });
}

/** A step refused before the work began. */
export function refuseSteps(refused: string, status: number): Response {
  const line: StepLine = { refused };
  return Response.json(line, { status, headers: { 'Content-Type': STEPS_TYPE, 'Cache-Control': 'no-store' } });
}

/** Where a plain form goes on: the browser asks for it anew, so that reloading sends nothing twice. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path } });
}

const FAULT = 'Une erreur est survenue. Rien n’a été enregistré à moitié\u00a0: recommencez.';
