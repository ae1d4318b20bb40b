import { paths, withSearch } from '@/lib/paths';

type ExportLinksProps = {
  /** Its name in the address: « projets » for /api/exports/projets.xlsx. */
  list: string;
  /** The list's own search parameters, the day it is read at included: the file holds the same rows. */
  search?: Record<string, string | number | null | undefined>;
};

/** The list as a file, with the filters it is read with: the columns that matter first, or all of them. */
export function ExportLinks({ list, search = {} }: ExportLinksProps) {
  return (
    <nav aria-label="Exporter cette liste" className="no-print flex flex-wrap items-baseline gap-x-3 text-sm text-soft">
      {SETS.map(({ words, columns, said }) => (
        <span key={words} className="inline-flex items-baseline gap-x-3 whitespace-nowrap">
          {words}
          {FORMATS.map(({ format, name }) => (
            <a
              key={format}
              href={withSearch(paths.exportList(list, format), { ...search, colonnes: columns })}
              aria-label={said && `${name}, ${said}`}
              className="link py-1"
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

const FORMATS = [
  { format: 'xlsx', name: 'XLSX' },
  { format: 'csv', name: 'CSV' },
] as const;
