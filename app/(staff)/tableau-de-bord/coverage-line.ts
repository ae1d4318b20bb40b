import type { AsOf } from '@/lib/as-of';
import { formatDay } from '@/lib/day';
import { count, formatNumber } from '@/lib/format';
import type { Programme } from '@/lib/progress/programme-queries';
import type { ToDoCounts } from '@/lib/progress/to-do-queries';
import { standingWords } from '@/lib/projects/standing-rules';

/**
 * The programme in one line, each figure with what it covers: « 10 projets décrits, 9 annoncés · 58 structures déclarées, 8 nommées »;
 * on a day gone by: « Au 31 décembre 2017 : 7 projets entrés de façon certaine, 1 possible, 2 pas encore ».
 */
export function coverageLine(programme: Programme, { declared, toName }: ToDoCounts, { past }: AsOf): string {
  const { described, announced, inside, name, standing } = programme;
  const structures = `${count(declared, 'structure déclarée', 'structures déclarées')}, ${count(declared - toName, 'nommée')}`;
  if (past) return `Au ${formatDay(past)}\u00a0: ${standingWords(standing)} · ${structures}`;
  const gap = announced === null || announced === described ? '' : `, ${formatNumber(announced)} annoncés`;
  return [
    name,
    `${count(described, 'projet décrit', 'projets décrits')}${gap}`,
    `${formatNumber(inside)} dans l’accélérateur`,
    structures,
  ].join(' · ');
}
