import type { AsOf } from '@/lib/as-of';
import { count } from '@/lib/format';
import type { ProjectRow } from '@/lib/projects/list-queries';
import { programmeStanding, standingWords } from '@/lib/projects/standing-rules';

/** « 10 projets, dont 1 dans l’accélérateur »; on a day gone by, also how sure the dates make it for all of them. */
export function foundWords(found: readonly ProjectRow[], all: readonly ProjectRow[], { past }: AsOf): string {
  const inside = found.filter(({ course }) => !course.exit).length;
  const words = `${count(found.length, 'projet')}, dont ${inside} dans l’accélérateur`;
  return past ? `${words} · ${standingWords(programmeStanding(all.map(({ sureness }) => sureness)))}` : words;
}
