import type { ToDo } from './to-do';

/** What presses most: what was returned, what is late, what one is in charge of, one's drafts, then campaigns that were held. */
const IN_ORDER = ['returned', 'late', 'owned', 'drafts'] as const;

/** The address of the evaluation to enter next; null when none waits for the person. */
export function nextToDo(todo: ToDo): string | null {
  const next = IN_ORDER.flatMap((list) => todo[list].slice(0, 1))[0];
  return next?.href ?? todo.waiting[0]?.next.href ?? null;
}
