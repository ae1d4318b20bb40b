import type { KeyboardEvent } from 'react';

/** Alt+↑ and Alt+↓ move what the focus is in; null for any other key. A list of choices keeps them to itself. */
export function arrowStep(event: KeyboardEvent<HTMLElement>): 'raise' | 'lower' | null {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.target instanceof HTMLSelectElement) return null;
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return null;
  event.preventDefault();
  event.stopPropagation();
  return event.key === 'ArrowUp' ? 'raise' : 'lower';
}
