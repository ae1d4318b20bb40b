import { AdoptionFilters } from '@/components/adoptions/adoption-filters';
import { Matrix } from '@/components/progress/matrix';
import { structuresWords } from '@/components/projects/structures-words';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { answers, type AdoptionFilters as Filters } from '@/lib/adoptions/filters';
import { count } from '@/lib/format';
import { pageOf } from '@/lib/pages';
import { paths, withSearch } from '@/lib/paths';
import type { Matrix as MatrixData } from '@/lib/progress/matrix-rows';
import { countStates } from '@/lib/progress/rules';

type AdoptionListProps = { matrix: MatrixData; filters: Filters; page: number };

/** The structures of a project that answer the filters, phase by phase. */
export function AdoptionList({ matrix, filters, page: asked }: AdoptionListProps) {
  const { slug } = matrix.project;
  const here = paths.adoptions(slug);
  const rows = matrix.rows.filter((row) => answers(row, filters));
  const { page, pageCount, shown } = pageOf(rows, asked, PAGE_SIZE);
  const firstUnnamed = matrix.rows.find((row) => !row.isNamed);
  return (
    <>
      <AdoptionFilters
        project={slug}
        filters={filters}
        found={rows.length}
        total={matrix.rows.length}
        past={matrix.past}
      />
      <Card
        flush
        title="Structures et étapes"
        hint={<Declared matrix={matrix} />}
        actions={
          firstUnnamed && (
            <a className="link" href={paths.nameAdoption(slug, firstUnnamed.slug)}>
              Nommer les structures
            </a>
          )
        }
      >
        {rows.length > 0 ? (
          <Matrix matrix={{ ...matrix, rows: shown, counts: countStates(rows.flatMap((row) => row.cells)) }} />
        ) : (
          <EmptyState
            kind="no-result"
            title="Aucune structure ne répond à ces filtres"
            action={{ label: 'Effacer les filtres', href: withSearch(here, { au: matrix.past }) }}
          />
        )}
      </Card>
      <Pagination
        page={page}
        pageCount={pageCount}
        hrefFor={(wanted) => withSearch(here, { au: matrix.past, ...filters, page: wanted > 1 ? wanted : null })}
        total={pageCount > 1 ? count(rows.length, 'structure') : undefined}
      />
    </>
  );
}

/** A picture is read whole: a page of it is long. */
const PAGE_SIZE = 100;

/** « 18 déclarées, 0 nommée · 4 en veille »: what one looks for next leads to its rows. */
function Declared({ matrix: { project, rows, past } }: { matrix: MatrixData }) {
  const onHold = rows.filter((row) => row.state === 'onHold').length;
  const declared = structuresWords({ declared: rows.length, named: rows.filter((row) => row.isNamed).length });
  if (onHold === 0) return declared;
  return (
    <>
      {`${declared} · `}
      <a href={withSearch(paths.adoptions(project.slug), { etat: 'en-veille', au: past })} className="link">
        {onHold}
        {'\u00a0'}en veille
      </a>
    </>
  );
}
