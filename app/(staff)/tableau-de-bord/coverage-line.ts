import { count, formatNumber } from '@/lib/format';
import type { Programme } from '@/lib/progress/programme-queries';
import type { ToName } from '@/lib/progress/structure-queries';

/** The programme in one line, each figure with what it covers: « 10 projets décrits, 9 annoncés · 58 structures déclarées, 8 nommées ». */
export function coverageLine(programme: Programme, { declared, toName }: ToName): string {
  const { described, announced, inside, name } = programme;
  const gap = announced === null || announced === described ? '' : `, ${formatNumber(announced)} annoncés`;
  return [
    name,
    `${count(described, 'projet décrit', 'projets décrits')}${gap}`,
    `${formatNumber(inside)} dans l’accélérateur`,
    `${count(declared, 'structure déclarée', 'structures déclarées')}, ${count(declared - toName, 'nommée')}`,
  ].join(' · ');
}
