import { tablesOf } from '@/lib/exports/list-tables';
import { paths, withSearch } from '@/lib/paths';

type ExportLinksProps = {
  /** Its name in the address: « projets » for /api/exports/projets.xlsx. */
  list: string;
  /** The list's own search parameters, the day it is read at included: the file holds the same rows. */
  search?: Record<string, string | number | null | undefined>;
};

/** The list as a file, with the filters it is read with: the columns that matter first, or all of them. A CSV for each of its tables. */
export function ExportLinks({ list, search = {} }: ExportLinksProps) {
  return (
    <nav aria-label="Exporter cette liste" className="no-print flex flex-wrap items-baseline gap-x-5 text-sm text-soft">
      {SETS.map(({ words, columns, said }) => (
        <span key={words} className="flex flex-wrap items-baseline gap-x-3">
          {words}
          {filesOf(list).map(({ format, name, table }) => (
            <a
              key={name}
              href={withSearch(paths.exportList(list, format), { ...search, table, colonnes: columns })}
              aria-label={said && `${name}, ${said}`}
              className="link py-1 whitespace-nowrap"
              download
            >
              {name}
            </a>
          ))}
        </span>
      ))}
    </nav>
  );
}

const SETS = [
  { words: 'Exporter', columns: null, said: undefined },
  { words: 'toutes les colonnes', columns: 'toutes', said: 'toutes les colonnes' },
];

type File = { format: 'xlsx' | 'csv'; name: string; table?: string };

/** A workbook has a tab for each table; a CSV has room for one, and says which. */
function filesOf(list: string): File[] {
  const tables = tablesOf(list);
  const csv: File[] = tables.map(({ name, slug }) => ({ format: 'csv', name: `CSV ${name}`, table: slug }));
  return [{ format: 'xlsx', name: 'XLSX' }, ...(csv.length > 0 ? csv : [{ format: 'csv', name: 'CSV' } as const])];
}
