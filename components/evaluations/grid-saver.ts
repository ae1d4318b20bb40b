import type { Reply } from '@/lib/action-state';
import type { RowOutcome } from '@/lib/evaluations/grid-rules';

type Outcome<K extends RowOutcome['kind']> = Extract<RowOutcome, { kind: K }>;

export type SentRow = { adoption: string; version: number | null; cells: { criterion: string; text: string }[] };

export type RowState =
  | { kind: 'still' | 'typing' | 'saving' }
  | { kind: 'saved'; at: Date }
  /** It could not be sent, and will be again; `message` when the server said why. */
  | { kind: 'failed'; message: string | null }
  /** Only the person can settle it. */
  | { kind: 'stopped' };

type Means = {
  /** The changed cells of a row that can be read, as they are now. */
  cellsOf: (adoption: string) => SentRow['cells'];
  send: (rows: SentRow[]) => Promise<Reply<RowOutcome[]>>;
  show: (adoption: string, state: RowState) => void;
  saved: (sent: SentRow) => void;
  /** Somebody else saved the row. @returns whether it can be sent again at once, upon their version */
  merge: (outcome: Outcome<'conflict'>) => boolean;
  refuse: (outcome: Outcome<'refused'>) => void;
};

/** Typing pauses this long before rows are sent. */
const PAUSE = 800;
const RETRY = 5000;
/** As many rows as one request stores in a moment. */
const BATCH = 10;

/** Sends changed rows in batches, one batch at a time, the latest words only, again and again until they are stored. */
export class GridSaver {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | null = null;
  private readonly waiting = new Set<string>();
  private readonly stopped = new Set<string>();

  constructor(
    private readonly versions: Map<string, number | null>,
    private readonly means: Means,
  ) {}

  typed(adoptions: readonly string[]) {
    for (const adoption of adoptions) {
      if (this.stopped.has(adoption)) continue;
      this.waiting.add(adoption);
      this.means.show(adoption, { kind: 'typing' });
    }
    if (!this.running) this.later(PAUSE);
  }

  /** Sends now what waits. @returns whether everything that can be stored is */
  flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  versionOf(adoption: string): number | null {
    return this.versions.get(adoption) ?? null;
  }

  /** Nothing more of this row is sent until `resume`. */
  halt(adoption: string) {
    this.waiting.delete(adoption);
    this.stopped.add(adoption);
    this.means.show(adoption, { kind: 'stopped' });
  }

  /** After the person settled what was between two versions, or the row was handed in. */
  resume(adoption: string, version = this.versionOf(adoption)) {
    this.versions.set(adoption, version);
    this.stopped.delete(adoption);
  }

  stop() {
    clearTimeout(this.timer);
  }

  private later(delay: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private async run(): Promise<boolean> {
    while (this.waiting.size > 0) {
      const rows = this.nextBatch();
      if (rows.length === 0) continue;
      const reply = await this.means.send(rows).catch(() => null);
      if (reply?.status !== 'done') {
        this.putBack(rows, reply?.message ?? null);
        return false;
      }
      for (const [index, sent] of rows.entries()) this.accept(sent, reply.result[index]);
    }
    return this.stopped.size === 0;
  }

  /** Rows with something to send; what was typed back to what is stored, or cannot be read yet, is not sent. */
  private nextBatch(): SentRow[] {
    const taken = [...this.waiting].slice(0, BATCH);
    return taken.flatMap((adoption) => {
      this.waiting.delete(adoption);
      const cells = this.means.cellsOf(adoption);
      this.means.show(adoption, { kind: cells.length ? 'saving' : 'still' });
      return cells.length ? [{ adoption, version: this.versionOf(adoption), cells }] : [];
    });
  }

  private putBack(rows: readonly SentRow[], message: string | null) {
    for (const { adoption } of rows) this.waiting.add(adoption);
    for (const adoption of this.waiting) this.means.show(adoption, { kind: 'failed', message });
    this.later(RETRY);
  }

  private accept(sent: SentRow, outcome: RowOutcome | undefined) {
    const { adoption } = sent;
    if (outcome?.kind === 'saved') {
      this.versions.set(adoption, outcome.version);
      this.means.saved(sent);
      this.means.show(adoption, this.waiting.has(adoption) ? { kind: 'typing' } : { kind: 'saved', at: outcome.at });
    } else if (outcome?.kind === 'conflict') {
      this.versions.set(adoption, outcome.version);
      if (this.means.merge(outcome)) this.waiting.add(adoption);
      else this.halt(adoption);
    } else if (outcome?.kind === 'refused') {
      this.halt(adoption);
      this.means.refuse(outcome);
    }
  }
}
