import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { RowTh, Table, Th } from '@/components/ui/table';
import { count } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';

type ProjectWorkbooksProps = {
  projects: { slug: string; name: string; declared: number; carrier: { name: string } }[];
  search: { au: string | null };
  page: number;
};

const PAGE_SIZE = 50;

/** Each project with its own workbook: the same tabs, its rows alone. */
export function ProjectWorkbooks({ projects, search, page }: ProjectWorkbooksProps) {
  const pageCount = Math.max(1, Math.ceil(projects.length / PAGE_SIZE));
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pageCount);
  return (
    <Card
      title="Un projet"
      hint="les mêmes onglets, ses lignes seulement"
      flush
      footer={
        pageCount > 1 && (
          <Pagination
            page={shown}
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
            {projects.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE).map(({ slug, name, declared, carrier }) => (
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
