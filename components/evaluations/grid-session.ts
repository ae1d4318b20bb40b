import { GridKept } from '@/components/evaluations/grid-kept';
import { GridSaver, type RowState, type SentRow } from '@/components/evaluations/grid-saver';
import { GridSheet } from '@/components/evaluations/grid-sheet';
import { afterPaint } from '@/components/grid/after-paint';
import { Topics } from '@/components/grid/topics';
import type { Reply } from '@/lib/action-state';
import { type GridRow, mergeRow, type RowOutcome, resumeRow, type TypedCell } from '@/lib/evaluations/grid-rules';
import { refusalOf } from '@/lib/evaluations/rules';
import type { Criterion } from '@/lib/instruments/rules';

export type RowStanding = Pick<GridRow, 'attention' | 'refusal'> & { state: RowState };

/** A row that only the person can settle: cell by cell between two versions, or words that cannot be stored any more. */
export type Trouble = {
  adoption: string;
  /** Why the row takes nothing; null when one's own words may be kept. */
  refusal: string | null;
  cells: { criterion: string; mine: string; theirs: string }[];
};

type Given = {
  criteria: readonly Criterion[];
  rows: readonly GridRow[];
  copyKey: string;
  send: (rows: SentRow[]) => Promise<Reply<RowOutcome[]>>;
};

/** One opened entry grid: its cells, their saving, what is kept on the device, and what the person must settle. */
export class GridSession {
  readonly sheet: GridSheet;
  readonly saver: GridSaver;
  /** `said`, `save`, `troubles`, or a structure. */
  readonly topics = new Topics();
  private readonly kept: GridKept;
  private readonly standings: Map<string, RowStanding>;
  private all: readonly RowStanding[];
  private open: readonly Trouble[] = [];
  private words = '';
  private readonly changed = new Set<string>();

  constructor({ criteria, rows, copyKey, send }: Given) {
    this.sheet = new GridSheet(criteria, rows);
    this.kept = new GridKept(copyKey);
    this.standings = new Map(
      rows.map(({ slug, attention, refusal }) => [slug, { attention, refusal, state: { kind: 'still' } }]),
    );
    this.all = [...this.standings.values()];
    this.saver = new GridSaver(new Map(rows.map(({ slug, version }) => [slug, version])), {
      cellsOf: (adoption) =>
        Object.entries(this.sheet.typed(adoption, true)).map(([criterion, { text }]) => ({ criterion, text })),
      send,
      show: (adoption, state) => this.stand(adoption, { state }),
      saved: (sent) => this.saved(sent),
      merge: ({ adoption, texts }) => this.merge(adoption, texts),
      refuse: ({ adoption, message }) => this.refuse(adoption, message),
    });
    this.sheet.store.onChange = (rows) => {
      if (this.changed.size === 0) afterPaint(() => this.takeChanges());
      for (const row of rows) this.changed.add(this.sheet.adoptionAt(row));
    };
  }

  standing = (adoption: string): RowStanding | undefined => this.standings.get(adoption);
  standingsNow = (): readonly RowStanding[] => this.all;
  troubles = (): readonly Trouble[] => this.open;
  /** The last thing said about a cell, a paste, rows handed in: shown, and read aloud. */
  said = (): string => this.words;

  say(words: string) {
    this.words = words;
    this.topics.tell('said');
  }

  /** Sends now what is not stored yet. @returns whether everything that can be stored is */
  flush(): Promise<boolean> {
    this.takeChanges();
    return this.saver.flush();
  }

  /** Words of the cell that is open: a tab that dies loses none of them. */
  keepOpen(text: string) {
    const { row, column } = this.sheet.store.active;
    const adoption = this.sheet.adoptionAt(row);
    const criterion = this.sheet.criterionAt(column);
    const cells = this.sheet.typed(adoption);
    const base = cells[criterion]?.base ?? this.sheet.texts(adoption)[criterion] ?? '';
    this.kept.keep(adoption, { ...cells, [criterion]: { text, base } });
  }

  /** After the cell was closed without a change. */
  keepActive() {
    this.keep(this.sheet.adoptionAt(this.sheet.store.active.row));
  }

  /** Takes up what an earlier page could not store. @returns how many cells */
  takeKept(): number {
    return this.kept.take().reduce((taken, { adoption, cells }) => taken + this.resume(adoption, cells), 0);
  }

  /** `isMine`: by criterion, whether the person's own words stay. */
  settle(adoption: string, isMine: Record<string, boolean>) {
    const trouble = this.open.find((one) => one.adoption === adoption);
    if (!trouble) return;
    for (const { criterion, theirs } of trouble.cells) {
      this.sheet.rebase(adoption, { [criterion]: theirs }, !isMine[criterion]);
    }
    this.open = this.open.filter((one) => one !== trouble);
    this.topics.tell('troubles');
    this.stand(adoption, { state: { kind: 'still' } });
    this.keep(adoption);
    if (trouble.refusal) return;
    this.saver.resume(adoption);
    this.saver.typed([adoption]);
    void this.flush();
  }

  handedIn(adoption: string, version: number) {
    this.saver.resume(adoption, version);
    const attention = { part: 'submitted', isLate: false, isAfterwards: false } as const;
    this.stand(adoption, { attention, refusal: refusalOf('save', 'SUBMITTED'), state: { kind: 'still' } });
    this.sheet.freeze(adoption);
  }

  /** Rows that changed go to the device, then on their way. */
  private takeChanges() {
    const adoptions = [...this.changed];
    this.changed.clear();
    for (const adoption of adoptions) this.keep(adoption);
    if (adoptions.length) this.saver.typed(adoptions);
  }

  private resume(adoption: string, cells: Record<string, TypedCell>): number {
    const standing = this.standings.get(adoption);
    if (!standing) return 0;
    const shown = this.sheet.texts(adoption);
    const { taken, asked } = resumeRow(cells, shown, standing.refusal);
    if (asked.length > 0) {
      this.saver.halt(adoption);
      this.ask(adoption, standing.refusal, cells, shown, asked);
    }
    const mine = Object.fromEntries(asked.map((id) => [id, cells[id]?.text ?? '']));
    this.sheet.write(adoption, { ...taken, ...mine });
    if (standing.refusal) this.kept.keep(adoption, cells);
    else this.rebaseTyped(adoption, cells, asked);
    return Object.keys(taken).length + asked.length;
  }

  /** What cells were typed over outlives another reload: somebody else's words would be overwritten unasked. */
  private rebaseTyped(adoption: string, cells: Record<string, TypedCell>, criteria: readonly string[]) {
    this.sheet.rebase(adoption, Object.fromEntries(criteria.map((id) => [id, cells[id]?.base ?? ''])), false);
    this.keep(adoption);
  }

  private saved({ adoption, cells }: SentRow) {
    this.sheet.rebase(adoption, Object.fromEntries(cells.map(({ criterion, text }) => [criterion, text])), false);
    const attention = this.standings.get(adoption)?.attention;
    if (attention && attention.part !== 'returned') {
      this.stand(adoption, { attention: { ...attention, part: 'draft', isAfterwards: false } });
    }
    this.keep(adoption);
  }

  private merge(adoption: string, stored: Record<string, string>): boolean {
    const typed = this.sheet.typed(adoption);
    const shown = this.sheet.texts(adoption);
    const { taken, conflicts } = mergeRow(Object.keys(shown), typed, shown, stored);
    this.sheet.rebase(adoption, taken, true);
    const mine = Object.keys(typed).filter((id) => !conflicts.includes(id));
    this.sheet.rebase(adoption, Object.fromEntries(mine.map((id) => [id, stored[id] ?? ''])), false);
    this.keep(adoption);
    if (conflicts.length > 0) this.ask(adoption, null, typed, stored, conflicts);
    return conflicts.length === 0;
  }

  /** What was typed stays in sight, and on the device, until the person puts it away. */
  private refuse(adoption: string, refusal: string) {
    const typed = this.sheet.typed(adoption);
    const stored = Object.fromEntries(Object.entries(typed).map(([id, { base }]) => [id, base]));
    this.stand(adoption, { refusal });
    this.sheet.freeze(adoption);
    this.ask(adoption, refusal, typed, stored, Object.keys(typed));
  }

  private ask(
    adoption: string,
    refusal: string | null,
    typed: Record<string, TypedCell>,
    stored: Record<string, string>,
    criteria: readonly string[],
  ) {
    const cells = criteria.map((id) => ({ criterion: id, mine: typed[id]?.text ?? '', theirs: stored[id] ?? '' }));
    this.open = [...this.open.filter((one) => one.adoption !== adoption), { adoption, refusal, cells }];
    this.topics.tell('troubles');
  }

  private stand(adoption: string, change: Partial<RowStanding>) {
    const standing = this.standings.get(adoption);
    if (!standing) return;
    this.standings.set(adoption, { ...standing, ...change });
    this.all = [...this.standings.values()];
    this.topics.tell(adoption);
    this.topics.tell('save');
  }

  private keep(adoption: string) {
    this.kept.keep(adoption, this.sheet.typed(adoption));
  }
}
