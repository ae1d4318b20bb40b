import { slugOf } from '@/lib/format';

/** Pages that stand beside an instrument's own. */
const RESERVED = ['nouveau', 'importer'];

/** An address that no other instrument has: « appropriation », then « appropriation-2 ». */
export function freeSlug(name: string, taken: readonly string[]): string {
  const base = slugOf(name) || 'instrument';
  const refused = new Set([...taken, ...RESERVED]);
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${base}-${n}`;
    if (!refused.has(slug)) return slug;
  }
}

/** A code made of the criterion's words, that no other of the list has. */
export function freeCode(wording: string, taken: ReadonlySet<string>): string {
  const base = slugOf(wording).slice(0, 60).replace(/-+$/, '') || 'critere';
  for (let n = 1; ; n++) {
    const code = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(code)) return code;
  }
}
