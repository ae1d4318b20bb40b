import type { Cell } from './facts';
import type { MatrixRow } from './matrix-rows';

/** One line of a shortened matrix: a structure, or neighbours that nothing tells apart. */
export type MatrixGroup = MatrixRow & { size: number };

const WORTH_IT = 3;
const SLOT = /^(.* n°\s?)(\d+)$/;

/**
 * Unnamed neighbours in the same place in every phase become one line, « SIAE n° 1 à 14 », that stands for its first structure.
 * A named structure always has its own.
 */
export function groupRows(rows: readonly MatrixRow[]): MatrixGroup[] {
  const runs: MatrixRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[0] && isAlike(run[0], row)) run.push(row);
    else runs.push([row]);
  }
  return runs.flatMap((run) => (run.length < WORTH_IT ? run.map((row) => ({ ...row, size: 1 })) : joined(run)));
}

function joined(run: MatrixRow[]): MatrixGroup[] {
  const [first, last] = [run[0], run.at(-1)];
  const number = last && SLOT.exec(last.name)?.[2];
  return first && number ? [{ ...first, name: `${first.name} à ${number}`, size: run.length }] : [];
}

function isAlike(a: MatrixRow, b: MatrixRow): boolean {
  const [slotA, slotB] = [SLOT.exec(a.name), SLOT.exec(b.name)];
  return (
    !a.isNamed &&
    !b.isNamed &&
    slotA !== null &&
    slotA[1] === slotB?.[1] &&
    a.standing === b.standing &&
    a.cells.every((cell, index) => isSameCell(cell, b.cells[index]))
  );
}

function isSameCell(a: Cell, b: Cell | undefined): boolean {
  return a.state === b?.state && a.reason === b.reason && a.isPossible === b.isPossible;
}
