import { freshCode } from './draft-rules';
import type { DraftStep } from './draft-steps';

// A step of the editor as the value of a submit button, for forms sent without script: `lower-criterion:critere-x`.

export function intentOf(step: DraftStep): string {
  const { do: name, ...rest } = step;
  return [name, ...Object.values(rest)].map((part) => part ?? 'none').join(':');
}

/** The step a button stands for; null for one that only saves. */
export function readIntent(intent: string): DraftStep | null {
  const [name, first = '', second = ''] = intent.split(':');
  const place = (text: string) => (text === 'none' ? null : Number(text));
  switch (name) {
    case 'add-principle':
      return { do: name, key: freshCode() };
    case 'remove-principle':
    case 'raise-principle':
    case 'lower-principle':
      return { do: name, principle: Number(first) };
    case 'add-criterion':
      return { do: name, principle: place(first), code: freshCode() };
    case 'remove-criterion':
    case 'raise-criterion':
    case 'lower-criterion':
    case 'add-level':
      return { do: name, code: first };
    case 'remove-level':
    case 'raise-level':
    case 'lower-level':
      return { do: name, code: first, level: Number(second) };
    default:
      return null;
  }
}
