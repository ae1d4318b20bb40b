import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { count } from '@/lib/format';
import { pageOf } from '@/lib/pages';
import { paths, withSearch } from '@/lib/paths';
import { type ProjectFilters, projectsHref, withoutFilters } from '@/lib/projects/filters';
import type { ProjectRow } from '@/lib/projects/list-queries';
import { ProjectBoard } from './project-board';
import { ProjectTable } from './project-table';

type ProjectResultsProps = { projects: ProjectRow[]; filters: ProjectFilters; total: number };

/** The projects found, as a board or as a list, or why there are none. */
export function ProjectResults({ projects, filters, total }: ProjectResultsProps) {
  if (projects.length === 0) return <Nothing filters={filters} total={total} />;
  if (filters.vue === 'tableau') {
    return (
      <>
        <ProjectBoard projects={projects} filters={filters} />
        {filters.q && <AmongStructures q={filters.q} />}
      </>
    );
  }
  const { page, pageCount, shown } = pageOf(projects, filters.page);
  return (
    <>
      <Card flush>
        <ProjectTable projects={shown} filters={filters} />
      </Card>
      <Pagination
        page={page}
        pageCount={pageCount}
        hrefFor={(wanted) => projectsHref(filters, { page: wanted })}
        total={count(projects.length, 'projet')}
      />
      {filters.q && <AmongStructures q={filters.q} />}
    </>
  );
}

function Nothing({ filters, total }: Omit<ProjectResultsProps, 'projects'>) {
  if (total === 0) {
    return (
      <Card>
        <EmptyState
          kind="nothing-yet"
          title="Aucun projet"
          action={{ label: 'Ajouter un projet', href: paths.newProject }}
        />
      </Card>
    );
  }
  const clearHref = withoutFilters(filters) ?? projectsHref(filters, { au: null });
  return (
    <Card>
      <EmptyState
        kind="no-result"
        title="Aucun projet ne correspond"
        action={{ label: 'Effacer les filtres', href: clearHref }}
      >
        {filters.q && <AmongStructures q={filters.q} />}
      </EmptyState>
    </Card>
  );
}

/** The search of the top bar arrives here: what is sought may be a structure. */
function AmongStructures({ q }: { q: string }) {
  return (
    <p className="text-soft">
      Vous cherchez une structure{'\u00a0'}?{' '}
      <a href={withSearch(paths.organizations, { q })} className="prose-link">
        Chercher «{'\u00a0'}
        {q}
        {'\u00a0'}» dans les structures
      </a>
    </p>
  );
}
