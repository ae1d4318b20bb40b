import type { Metadata } from 'next';
import type { SearchParams } from 'nuqs/server';
import { AdoptionList } from '@/components/adoptions/adoption-list';
import { ExportLinks } from '@/components/exports/export-links';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { loadAdoptionFilters } from '@/lib/adoptions/filters';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { getMatrix } from '@/lib/progress/queries';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Structures du projet' };

type PageProps = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function AdoptionsPage({ params, searchParams }: PageProps) {
  const { slug } = await params;
  const staff = await requireStaff(paths.adoptions(slug));
  const matrix = (await getMatrix(staff, slug)) ?? outOfReach();
  const filters = await loadAdoptionFilters(searchParams);
  if (matrix.rows.length > 0) {
    return (
      <>
        <AdoptionList matrix={matrix} filters={filters} />
        <ExportLinks list="structures-du-projet" search={{ projet: slug, ...filters }} />
      </>
    );
  }
  return (
    <Card>
      <EmptyState
        kind="nothing-yet"
        title="Aucune structure déclarée"
        action={{ label: 'Ajouter une structure', href: paths.newAdoption(slug) }}
      >
        Une structure peut être déclarée avant d’être nommée{'\u00a0'}: «{'\u00a0'}SIAE n°{'\u00a0'}3{'\u00a0'}».
      </EmptyState>
    </Card>
  );
}
