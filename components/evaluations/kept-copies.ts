/** What a copy builds upon: the stored version, and the words last sent whose answer never came. */
export type Base = { version: number | null; sent: Record<string, string> | null };

/** What was typed on this device and not confirmed by the server yet. */
export type Kept = { slot: string; at: number; typed: Record<string, string>; base: Base };

const NO_BASE: Base = { version: null, sent: null };

/** Copies of one form in this browser: each opened page writes its own, so that none overwrites what another could not send. */
export class KeptCopies {
  private readonly slot: string;

  constructor(private readonly key: string) {
    this.slot = `${key}#${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
  }

  keep(typed: Record<string, string>, base: Base = NO_BASE) {
    inStorage((storage) => storage.setItem(this.slot, JSON.stringify({ at: Date.now(), typed, base })));
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
        return kept ? [{ base: NO_BASE, ...kept, slot } as Kept] : [];
      })
      .sort((a, b) => b.at - a.at);
  }
}

/**
 * The version to send a copy upon: the one on the page when nobody wrote since, or when what was stored since is what this
 * very copy had sent; otherwise its own, so that the server sets both texts side by side.
 */
export function versionFor(
  { base }: Pick<Kept, 'base'>,
  page: { version: number | null; shown: Record<string, string> },
): number | null {
  const isOwn = base.sent !== null && isSame(base.sent, page.shown);
  return isOwn ? page.version : base.version;
}

export function isSame(a: Record<string, string>, b: Record<string, string>): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => a[name] === b[name]);
}

/** A browser may refuse storage, or have none left: the form then works without its copy. */
function inStorage<T>(run: (storage: Storage) => T): T | null {
  try {
    return run(window.localStorage);
  } catch {
    return null;
  }
}
