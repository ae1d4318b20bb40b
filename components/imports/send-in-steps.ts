import { STEPS_TYPE, type Step, type StepLine } from '@/lib/steps';

/** How it ended: where to go, or one sentence that says why not. */
type Ending = { href: string } | { refused: string };

/**
 * Sends a form and tells each step as it comes: the bytes on their way first (`sending`), then what the server says, line by line.
 * XMLHttpRequest is the one way to see an upload advance.
 */
export function sendInSteps(form: HTMLFormElement, onStep: (step: Step) => void): Promise<Ending> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let read = 0;
    let ending: Ending | null = null;
    const take = () => {
      const end = request.responseText.lastIndexOf('\n') + 1;
      for (const line of request.responseText.slice(read, end).split('\n').filter(Boolean)) {
        const told = parsed(line);
        if (told && 'step' in told) onStep(told);
        else if (told) ending = told;
      }
      read = Math.max(read, end);
    };
    request.open('POST', form.action);
    request.setRequestHeader('Accept', STEPS_TYPE);
    request.upload.onprogress = ({ loaded, total }) => onStep({ step: 'sending', done: loaded, total });
    request.onprogress = take;
    request.onload = () => {
      take();
      const last = request.responseText.slice(read);
      const told = last ? parsed(last) : null;
      resolve(ending ?? (told && !('step' in told) ? told : { refused: request.status === 404 ? GONE : CUT }));
    };
    request.onerror = () => resolve({ refused: CUT });
    request.send(new FormData(form));
  });
}

function parsed(line: string): StepLine | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

const GONE = 'Cette page n’existe plus ou ne vous est pas ouverte\u00a0: rechargez-la.';
const CUT =
  'La connexion a été coupée. Rien n’est écrit à moitié\u00a0: rechargez la page pour voir où en est l’import.';
