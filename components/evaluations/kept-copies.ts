/** What was typed on this device and not confirmed by the server yet. */
export type Kept = { slot: string; at: number; typed: Record<string, string> };

/** Copies of one form in this browser: each opened page writes its own, so that none overwrites what another could not send. */
export class KeptCopies {
  private readonly slot: string;

  constructor(private readonly key: string) {
    this.slot = `${key}#${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
  }

  keep(typed: Record<string, string>) {
    inStorage((storage) => storage.setItem(this.slot, JSON.stringify({ at: Date.now(), typed })));
  }

  forget(slot: string = this.slot) {
    inStorage((storage) => storage.removeItem(slot));
  }

  /** What earlier pages left, the latest first. */
  left(): Kept[] {
    const slots = inStorage((storage) => Object.keys(storage)) ?? [];
    return slots
      .filter((slot) => slot.startsWith(`${this.key}#`) && slot !== this.slot)
      .flatMap((slot) => {
        const kept = inStorage((storage) => JSON.parse(storage.getItem(slot) ?? 'null'));
        return kept ? [{ slot, ...kept } as Kept] : [];
      })
      .sort((a, b) => b.at - a.at);
  }
}

/** A browser may refuse storage, or have none left: the form then works without its copy. */
function inStorage<T>(run: (storage: Storage) => T): T | null {
  try {
    return run(window.localStorage);
  } catch {
    return null;
  }
}
