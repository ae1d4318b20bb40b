import fc from 'fast-check';
import { addDays, type Day } from '@/lib/day';
import type { EvaluationState } from '@/lib/generated/prisma/enums';
import type { Move } from './as-of-rules';

/** What may follow what in an evaluation, over the weeks before the last day. */
export function movesBefore(last: Day): fc.Arbitrary<Move[]> {
  return fc
    .constantFrom<EvaluationState[]>(
      ['INVITED'],
      ['INVITED', 'WITHDRAWN'],
      ['DRAFT'],
      ['INVITED', 'DRAFT', 'SUBMITTED'],
      ['DRAFT', 'SUBMITTED', 'RETURNED'],
      ['INVITED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'SUBMITTED', 'VALIDATED'],
      ['INVITED', 'DRAFT', 'SUBMITTED', 'DRAFT', 'SUBMITTED', 'VALIDATED', 'VALIDATED'],
    )
    .chain((states) => fc.tuple(fc.constant(states), fc.array(fc.nat(9), { minLength: 7, maxLength: 7 })))
    .map(([states, gaps]) => {
      const behind = (index: number) => gaps.slice(index + 1, states.length).reduce((sum, gap) => sum + gap, 0);
      return states.map((state, index) => ({ state, on: addDays(last, -behind(index)) }));
    });
}
