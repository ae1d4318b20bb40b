'use server';

import { staffCall } from '@/lib/action';
import { saveGridRows, submitGridRows } from '@/lib/evaluations/grid-mutations';
import { gridRowsSchema, gridSubmissionSchema } from '@/lib/evaluations/grid-schema';

/** Stores the changed cells as one types, row by row. */
export const saveGridAction = staffCall(gridRowsSchema, saveGridRows);

/** Hands in the rows that are complete; the others say what they lack. */
export const submitGridAction = staffCall(gridSubmissionSchema, submitGridRows);
