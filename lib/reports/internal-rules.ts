import { count, formatList } from '@/lib/format';
import type { Visibility } from '@/lib/generated/prisma/enums';

type Part = { rows: readonly { visibility: Visibility }[]; one: string };

/** Rows of the team alone. */
function isInternal({ visibility }: { visibility: Visibility }): boolean {
  return visibility === 'INTERNAL';
}

/** « interne » after what only the team reads: whoever sends a report sees it. */
export function internally(words: string, row: { visibility: Visibility }): string {
  return isInternal(row) ? `${words} · interne` : words;
}

/** What a report holds that only the team reads, said at its head before it leaves; null when it holds nothing of the kind. */
export function internalNotice(parts: readonly Part[]): string | null {
  const told = parts.flatMap(({ rows, one }) => {
    const own = rows.filter(isInternal).length;
    return own > 0 ? [count(own, one)] : [];
  });
  if (told.length === 0) return null;
  return `Contient ce que l’équipe seule lit dans Essaim\u00a0: ${formatList(told)}. À relire avant de l’envoyer.`;
}
