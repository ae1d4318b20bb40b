import { Cell as CellShape } from '@/components/charts/cell';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { Block, Cell, Column } from '@/lib/reports/content';

type ReportTableProps = Pick<Extract<Block, { kind: 'table' }>, 'label' | 'columns' | 'rows'>;

/** A table of a report. A cell with a state shows its shape; its words are its name. */
export function ReportTable({ label, columns, rows }: ReportTableProps) {
  return (
    <div className="overflow-clip rounded-control border border-line">
      <Table label={label} dense stickyFirst>
        <thead>
          <tr>
            {columns.map((column) => (
              <Th key={column.label} className={alignOf(column)}>
                {column.label}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a report is written once; its rows have no other identity.
            <tr key={row}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <RowTh key={columns[index]?.label} className="align-top">
                    <Words cell={cell} />
                  </RowTh>
                ) : (
                  <td
                    key={columns[index]?.label}
                    className={`align-top whitespace-pre-line ${widthOf(columns[index])} ${alignOf(columns[index])}`}
                  >
                    <Words cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Words({ cell: { text, detail, state } }: { cell: Cell }) {
  if (state) return <CellShape state={state} label={text} />;
  return (
    <>
      {text}
      {detail && <span className="sub whitespace-pre-line">{detail}</span>}
    </>
  );
}

/** On a narrow screen the table scrolls rather than break its long texts word by word. */
function widthOf({ share }: Column = { label: '', share: 0 }): string {
  if (share >= 5) return 'min-w-72';
  if (share >= 3) return 'min-w-48';
  return share >= 2 ? 'min-w-28' : '';
}

function alignOf(column: Column | undefined): string {
  if (column?.align === 'middle') return 'mid';
  return column?.align === 'end' ? 'num' : '';
}
