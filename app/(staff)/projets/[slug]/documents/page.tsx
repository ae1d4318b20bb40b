import type { Metadata } from 'next';
import { ExportLinks } from '@/components/exports/export-links';
import { DocumentTable } from '@/components/projects/document-table';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { listDocuments } from '@/lib/documents/queries';
import { count } from '@/lib/format';
import { outOfReach } from '@/lib/out-of-reach';
import { pageOf } from '@/lib/pages';
import { paths, withSearch } from '@/lib/paths';
import { getProjectFrame } from '@/lib/projects/queries';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Documents du projet' };

type PageProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ page?: string | string[] }> };

export default async function DocumentsPage({ params, searchParams }: PageProps) {
  const [{ slug }, search] = await Promise.all([params, searchParams]);
  const staff = await requireStaff(paths.documents(slug));
  const [project, documents] = await Promise.all([getProjectFrame(staff, slug), listDocuments(staff, slug)]);
  if (!project) outOfReach();
  const { page, pageCount, shown } = pageOf(documents, search.page);
  const unlinked = documents.filter(({ linkState }) => linkState === 'MISSING').length;
  return (
    <>
      <Card
        title="Documents"
        hint={unlinked > 0 ? `${count(unlinked, 'cité')} sans lien` : undefined}
        flush
        actions={
          <ButtonLink href={paths.newDocument(slug)} size="sm">
            Ajouter un document
          </ButtonLink>
        }
      >
        {documents.length === 0 ? (
          <EmptyState
            kind="nothing-yet"
            title="Aucun document"
            action={{ label: 'Ajouter un document', href: paths.newDocument(slug) }}
          />
        ) : (
          <DocumentTable slug={slug} documents={shown} />
        )}
      </Card>
      <Pagination
        page={page}
        pageCount={pageCount}
        hrefFor={(wanted) => withSearch(paths.documents(slug), { page: wanted > 1 ? wanted : null })}
      />
      {documents.length > 0 && <ExportLinks list="documents" search={{ projet: slug }} />}
    </>
  );
}
