import { AdoptionFilters } from '@/components/adoptions/adoption-filters';
import { Matrix } from '@/components/progress/matrix';
import { structuresWords } from '@/components/projects/structures-words';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { answers, type AdoptionFilters as Filters } from '@/lib/adoptions/filters';
import { paths, withSearch } from '@/lib/paths';
import type { Matrix as MatrixData } from '@/lib/progress/matrix-rows';
import { countStates } from '@/lib/progress/rules';

/** The structures of a project that answer the filters, phase by phase. */
export function AdoptionList({ matrix, filters }: { matrix: MatrixData; filters: Filters }) {
  const { slug } = matrix.project;
  const here = withSearch(paths.adoptions(slug), { au: matrix.past });
  const rows = matrix.rows.filter((row) => answers(row, filters));
  const firstUnnamed = matrix.rows.find((row) => !row.isNamed);
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div className="min-w-0 flex-1">
          <AdoptionFilters filters={filters} clearHref={here} past={matrix.past} />
        </div>
        <ButtonLink href={paths.newAdoption(slug)} variant="primary">
          Ajouter une structure
        </ButtonLink>
      </div>
      <Card
        flush
        title="Structures et étapes"
        hint={declaredWords(matrix.rows)}
        actions={
          firstUnnamed && (
            <a className="link" href={paths.nameAdoption(slug, firstUnnamed.slug)}>
              Nommer les structures
            </a>
          )
        }
      >
        {rows.length > 0 ? (
          <Matrix matrix={{ ...matrix, rows, counts: countStates(rows.flatMap((row) => row.cells)) }} />
        ) : (
          <EmptyState
            kind="no-result"
            title="Aucune structure ne répond à ces filtres"
            action={{ label: 'Effacer les filtres', href: here }}
          />
        )}
      </Card>
    </>
  );
}

/** « 18 déclarées, 0 nommée · 4 en veille » */
function declaredWords(rows: MatrixData['rows']): string {
  const onHold = rows.filter((row) => row.state === 'onHold').length;
  const declared = structuresWords({ declared: rows.length, named: rows.filter((row) => row.isNamed).length });
  return onHold > 0 ? `${declared} · ${onHold}\u00a0en veille` : declared;
}
