import 'server-only';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';
import { readingSchema } from './reading-schema';

export const READING_KEY = 'classeur-relu';

export type KeptReading = NonNullable<Awaited<ReturnType<typeof findReading>>>;

/** What the last workbook that the person dropped showed, and when; null when there is none. */
export async function findReading(staff: Staff) {
  const draft = await db.draft.findUnique({ where: { userId_key: { userId: staff.id, key: READING_KEY } } });
  const reading = readingSchema.safeParse(draft?.content);
  return draft && reading.success ? { ...reading.data, at: draft.updatedAt } : null;
}
