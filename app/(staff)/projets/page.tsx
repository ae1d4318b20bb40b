import type { Metadata } from 'next';
import { ExportLinks } from '@/components/exports/export-links';
import { AsOfBar } from '@/components/layout/as-of-bar';
import { PageHeader } from '@/components/layout/page-header';
import { SegmentedLinks } from '@/components/layout/segmented-links';
import { AsOfBadge } from '@/components/progress/as-of-badge';
import { foundWords } from '@/components/projects/found-words';
import { ProjectFilters } from '@/components/projects/project-filters';
import { ProjectResults } from '@/components/projects/project-results';
import { StaleSheets } from '@/components/sheets/stale-sheets';
import { ButtonLink } from '@/components/ui/button-link';
import { readAsOf } from '@/lib/as-of';
import { paths } from '@/lib/paths';
import {
  entryYears,
  filterProjects,
  keptFilters,
  projectsHref,
  readProjectFilters,
  type SearchParams,
} from '@/lib/projects/filters';
import { listProjects } from '@/lib/projects/list-queries';
import { listStaleSheets } from '@/lib/sheets/stale-queries';
import { requireStaff } from '@/lib/viewer';
import { ViewsBar } from '../views-bar';

export const metadata: Metadata = { title: 'Projets' };

export default async function ProjectsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const staff = await requireStaff(paths.projects);
  const search = await searchParams;
  const [filters, asOf] = [readProjectFilters(search), readAsOf(search)];
  const [projects, stale] = await Promise.all([
    listProjects(staff, asOf.day),
    filters.fiche ? listStaleSheets(staff) : [],
  ]);
  const found = filterProjects(projects, filters, stale);
  return (
    <>
      <PageHeader
        title="Projets"
        subtitle={foundWords(found, projects, asOf)}
        badges={<AsOfBadge asOf={asOf} />}
        actions={
          <ButtonLink href={paths.newProject} variant="primary">
            Ajouter un projet
          </ButtonLink>
        }
      />
      <ViewsBar staff={staff} path={paths.projects} search={search} />
      <ProjectFilters filters={filters} years={entryYears(projects)} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <SegmentedLinks
          label="Présentation"
          items={[
            { label: 'Par étape', href: projectsHref(filters, { vue: 'tableau' }), current: filters.vue === 'tableau' },
            { label: 'Liste', href: projectsHref(filters, { vue: 'liste' }), current: filters.vue === 'liste' },
          ]}
        />
        <AsOfBar asOf={asOf} path={paths.projects} kept={keptFilters(filters)} />
      </div>
      {filters.fiche && found.length > 0 ? (
        <StaleSheets sheets={stale.filter((sheet) => found.some(({ slug }) => slug === sheet.slug))} />
      ) : (
        <ProjectResults projects={found} filters={filters} total={projects.length} />
      )}
      {found.length > 0 && <ExportLinks list="projets" search={{ ...filters, vue: null, page: null }} />}
    </>
  );
}
