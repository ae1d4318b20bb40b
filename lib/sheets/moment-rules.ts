/** Today's data, beside the versions that were published. */
export const NOW = 'aujourd-hui';

export type Moment = number | typeof NOW;
type Asked = { de?: string | undefined; a?: string | undefined };

/** Which two states of a sheet are compared: those asked for, else the last version with today's data. Null while nothing was published. */
export function chooseMoments(numbers: readonly number[], { de, a }: Asked): { before: Moment; after: Moment } | null {
  const last = numbers.length > 0 ? Math.max(...numbers) : null;
  if (last === null) return null;
  return { before: readMoment(numbers, de) ?? last, after: readMoment(numbers, a) ?? NOW };
}

/** A version that exists, or today; null for anything else. */
export function readMoment(numbers: readonly number[], asked: string | undefined): Moment | null {
  if (asked === NOW) return NOW;
  return numbers.find((number) => String(number) === asked) ?? null;
}

/** « la version 2 », « les données d’aujourd’hui » */
export function momentWords(moment: Moment): string {
  return moment === NOW ? 'les données d’aujourd’hui' : `la version\u00a0${moment}`;
}
