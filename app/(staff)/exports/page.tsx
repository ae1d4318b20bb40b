import type { Metadata } from 'next';
import type { SearchParams } from 'nuqs/server';
import { ProjectWorkbooks } from '@/components/exports/project-workbooks';
import { WorkbookDownload } from '@/components/exports/workbook-download';
import { AsOfBar } from '@/components/layout/as-of-bar';
import { PageHeader } from '@/components/layout/page-header';
import { AsOfBadge } from '@/components/progress/as-of-badge';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { readAsOf } from '@/lib/as-of';
import { paths, withSearch } from '@/lib/paths';
import { filterProjects, readProjectFilters } from '@/lib/projects/filters';
import { listProjects } from '@/lib/projects/list-queries';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Exports' };

export default async function ExportsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const staff = await requireStaff(paths.exports);
  const given = await searchParams;
  const asOf = readAsOf(given);
  const { q, au, page } = readProjectFilters(given);
  const projects = filterProjects(await listProjects(staff, asOf.day), readProjectFilters({ q, au: au ?? undefined }));
  const search = { au };
  return (
    <>
      <PageHeader
        title="Exports"
        subtitle="tout ce qu’Essaim sait, dans un tableur"
        badges={<AsOfBadge asOf={asOf} />}
      />
      <AsOfBar asOf={asOf} path={paths.exports} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Card title="Le programme entier" hint="un onglet par table, textes entiers">
          <p className="mb-3 max-w-prose">
            Projets, structures, annuaire, événements, activités, présences, campagnes, évaluations, réponses, constats,
            suites, indicateurs, mesures et documents, puis une légende qui dit ce que veut dire chaque colonne. Les
            personnes à contacter n’y figurent pas.
          </p>
          <WorkbookDownload href={withSearch(paths.programmeWorkbook, search)} label="Télécharger le classeur XLSX" />
        </Card>
        <Card title="Relire un classeur" hint="avant de s’en servir, ou après l’avoir modifié">
          <p className="mb-3 max-w-prose">
            Déposez un classeur exporté{'\u00a0'}: chaque différence avec ce qu’Essaim sait aujourd’hui est montrée,
            cellule par cellule. Rien n’est modifié sans votre accord.
          </p>
          <ButtonLink href={paths.importWorkbook}>Comparer un classeur</ButtonLink>
        </Card>
      </div>
      <ProjectWorkbooks projects={projects} search={{ q, au }} page={page} />
    </>
  );
}
