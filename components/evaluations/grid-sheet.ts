import { GridStore } from '@/components/grid/grid-store';
import { cellText, readCell } from '@/lib/evaluations/cell-rules';
import type { GridRow, TypedCell } from '@/lib/evaluations/grid-rules';
import type { Criterion } from '@/lib/instruments/rules';

type Texts = Record<string, string>;

/** The cells of an entry grid by the names of their structure and criterion. */
export class GridSheet {
  readonly store: GridStore;
  private readonly rows: readonly string[];
  private readonly columns: readonly string[];

  constructor(criteria: readonly Criterion[], rows: readonly GridRow[]) {
    this.rows = rows.map(({ slug }) => slug);
    this.columns = criteria.map(({ id }) => id);
    this.store = new GridStore({
      texts: rows.map(({ texts }) => this.columns.map((id) => texts[id] ?? '')),
      readOnly: rows.map(({ refusal }) => refusal !== null),
      columns: criteria.length,
      read: (column, text) => readIn(criteria[column], text),
    });
  }

  adoptionAt(row: number): string {
    return this.rows[row] ?? '';
  }

  criterionAt(column: number): string {
    return this.columns[column] ?? '';
  }

  texts(adoption: string): Texts {
    const row = this.rows.indexOf(adoption);
    return Object.fromEntries(this.columns.map((id, column) => [id, this.store.cells.cell({ row, column }).text]));
  }

  /** What differs from what is stored; `isRead`: only what can be read. */
  typed(adoption: string, isRead = false): Record<string, TypedCell> {
    const cells = this.store.cells.unsaved(this.rows.indexOf(adoption));
    return Object.fromEntries(
      cells
        .filter(({ problem }) => !isRead || problem === null)
        .map(({ column, text, base }) => [this.criterionAt(column), { text, base }]),
    );
  }

  write(adoption: string, texts: Texts) {
    this.store.change(this.placed(adoption, texts));
  }

  /** These texts are stored now: shown, or kept under what was typed over them. */
  rebase(adoption: string, texts: Texts, isShown: boolean) {
    this.store.cells.rebase(this.placed(adoption, texts), isShown);
  }

  freeze(adoption: string) {
    this.store.cells.freeze(this.rows.indexOf(adoption), true);
  }

  private placed(adoption: string, texts: Texts) {
    const row = this.rows.indexOf(adoption);
    return Object.entries(texts).map(([id, text]) => ({ row, column: this.columns.indexOf(id), text }));
  }
}

function readIn(criterion: Criterion | undefined, text: string) {
  if (!criterion) return { text, problem: null };
  const { content, problem } = readCell(criterion, text);
  return content ? { text: cellText(criterion, content), problem: null } : { text, problem: problem ?? null };
}
