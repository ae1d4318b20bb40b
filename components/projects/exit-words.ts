import { formatImpreciseDate } from '@/lib/imprecise-date';
import { exitCauseLabel } from '@/lib/projects/labels';
import type { Course } from '@/lib/projects/rules';

type Exit = NonNullable<Course['exit']>;

/** « sorti mi 2018 », « sorti en décembre 2015 » */
export function exitDateWords({ on }: Exit): string {
  return on ? `sorti ${formatImpreciseDate(on, { withPreposition: true })}` : 'sorti, date non précisée';
}

/** « sorti mi 2018 · Fin du parcours d’évaluation » */
export function exitWords(exit: Exit): string {
  return `${exitDateWords(exit)} · ${exitCauseLabel(exit.cause)}`;
}

/** « entré en juin 2017 » */
export function entryWords({ enteredOn, hasEntered }: Pick<Course, 'enteredOn' | 'hasEntered'>): string {
  if (!hasEntered) return 'entrée non enregistrée';
  return enteredOn ? `entré ${formatImpreciseDate(enteredOn, { withPreposition: true })}` : 'entré, date non précisée';
}
