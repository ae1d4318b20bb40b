import type { Metadata } from 'next';
import type { SearchParams } from 'nuqs/server';
import { AdoptionFilters } from '@/components/adoptions/adoption-filters';
import { Matrix } from '@/components/progress/matrix';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { answers, loadAdoptionFilters } from '@/lib/adoptions/filters';
import { declaredLine } from '@/lib/adoptions/naming';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { getMatrix } from '@/lib/progress/queries';
import { countStates } from '@/lib/progress/rules';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Structures du projet' };

type PageProps = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function AdoptionsPage({ params, searchParams }: PageProps) {
  const { slug } = await params;
  const here = paths.adoptions(slug);
  const staff = await requireStaff(here);
  const matrix = (await getMatrix(staff, slug)) ?? outOfReach();
  const filters = await loadAdoptionFilters(searchParams);
  const rows = matrix.rows.filter((row) => answers(row, filters));
  const firstUnnamed = matrix.rows.find((row) => !row.isNamed);
  if (matrix.rows.length === 0) {
    return (
      <Card>
        <EmptyState
          kind="nothing-yet"
          title="Aucune structure déclarée"
          action={{ label: 'Ajouter une structure', href: paths.newAdoption(slug) }}
        >
          Une structure peut être déclarée avant d’être nommée{'\u00a0'}: «{'\u00a0'}SIAE n°{'\u00a0'}3, à nommer
          {'\u00a0'}».
        </EmptyState>
      </Card>
    );
  }
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <AdoptionFilters filters={filters} clearHref={here} />
        <ButtonLink href={paths.newAdoption(slug)} variant="primary">
          Ajouter une structure
        </ButtonLink>
      </div>
      <Card
        flush
        title="Structures et étapes"
        hint={declaredLine(matrix.rows)}
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
