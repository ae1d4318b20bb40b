import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { RowTh, Table, Th } from '@/components/ui/table';
import { count } from '@/lib/format';
import { pageOf } from '@/lib/pages';
import { paths, withSearch } from '@/lib/paths';

type ProjectWorkbooksProps = {
  projects: { slug: string; name: string; declared: number; carrier: { name: string } }[];
  search: { au: string | null };
  page: number;
};

/** Each project with its own workbook: the same tabs, its rows alone. */
export function ProjectWorkbooks({ projects, search, page: asked }: ProjectWorkbooksProps) {
  const { page, pageCount, shown } = pageOf(projects, asked);
  return (
    <Card
      title="Un projet"
      hint="les mêmes onglets, ses lignes seulement"
      flush
      footer={
        pageCount > 1 && (
          <Pagination
            page={page}
            pageCount={pageCount}
            hrefFor={(wanted) => withSearch(paths.exports, { ...search, page: wanted })}
            total={count(projects.length, 'projet')}
          />
        )
      }
    >
      {projects.length === 0 ? (
        <EmptyState
          kind="no-result"
          title="Aucun projet ce jour-là"
          action={{ label: 'Aujourd’hui', href: paths.exports }}
        />
      ) : (
        <Table label="Classeurs par projet">
          <thead>
            <tr>
              <Th>Projet</Th>
              <Th className="max-md:hidden">Porteur</Th>
              <Th className="num">Structures</Th>
              <Th>Classeur</Th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ slug, name, declared, carrier }) => (
              <tr key={slug}>
                <RowTh>
                  <a href={withSearch(paths.project(slug), search)} className="link">
                    {name}
                  </a>
                </RowTh>
                <td className="max-md:hidden">{carrier.name}</td>
                <td className="num">{declared}</td>
                <td>
                  <a
                    href={withSearch(paths.projectWorkbook(slug), search)}
                    className="link"
                    aria-label={`XLSX, ${name}`}
                    download
                  >
                    XLSX
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}
