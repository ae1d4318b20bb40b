import type { TypedCell } from '@/lib/evaluations/grid-rules';

type Cells = Record<string, TypedCell>;

/** What was typed in a row on this device and is not stored yet, by criterion. */
export type KeptRow = { adoption: string; cells: Cells };

/** Unsent cells kept in the browser, row by row. Each opened page writes its own copies, so that none overwrites another's. */
export class GridKept {
  private readonly tab = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;

  constructor(private readonly key: string) {}

  keep(adoption: string, cells: Cells) {
    const slot = `${this.key}#${this.tab}/${adoption}`;
    inStorage((storage) => {
      if (Object.keys(cells).length === 0) storage.removeItem(slot);
      else storage.setItem(slot, JSON.stringify({ at: Date.now(), cells }));
    });
  }

  /** What earlier pages left, the latest words of each cell; it is theirs no more: whoever takes it keeps it again. */
  take(): KeptRow[] {
    const rows = new Map<string, Cells>();
    const slots = inStorage((storage) => Object.keys(storage)) ?? [];
    const left = slots
      .filter((slot) => slot.startsWith(`${this.key}#`) && !slot.startsWith(`${this.key}#${this.tab}/`))
      .flatMap((slot) => {
        const copy = inStorage((storage) => JSON.parse(storage.getItem(slot) ?? 'null')) as Copy | null;
        return copy ? [{ slot, ...copy }] : [];
      })
      .sort((a, b) => a.at - b.at);
    for (const { slot, cells } of left) {
      const adoption = slot.slice(slot.lastIndexOf('/') + 1);
      rows.set(adoption, { ...rows.get(adoption), ...cells });
      inStorage((storage) => storage.removeItem(slot));
    }
    return [...rows].map(([adoption, cells]) => ({ adoption, cells }));
  }
}

type Copy = { at: number; cells: Cells };

/** A browser may refuse storage, or have none left: the grid then works without its copies. */
function inStorage<T>(run: (storage: Storage) => T): T | null {
  try {
    return run(window.localStorage);
  } catch {
    return null;
  }
}
