import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar } from '@/components/ui/filter-bar';
import { Pagination } from '@/components/ui/pagination';
import { RowTh, Table, Th } from '@/components/ui/table';
import { count } from '@/lib/format';
import { pageOf } from '@/lib/pages';
import { paths, withSearch } from '@/lib/paths';

type ProjectWorkbooksProps = {
  projects: { slug: string; name: string; declared: number; carrier: { name: string } }[];
  /** Of which some were sought, and as they were on a day gone by. */
  search: { q: string; au: string | null };
  page: number;
};

/** Each project with its own workbook: the same tabs, its rows alone. Past a page of them, one is sought by its name. */
export function ProjectWorkbooks({ projects, search: { q, au }, page: asked }: ProjectWorkbooksProps) {
  const { page, pageCount, shown } = pageOf(projects, asked);
  const all = withSearch(paths.exports, { au });
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
            hrefFor={(wanted) => withSearch(paths.exports, { q, au, page: wanted })}
            total={count(projects.length, 'projet')}
          />
        )
      }
    >
      {(q || pageCount > 1) && (
        <div className="border-b border-line px-4.5 py-3">
          <FilterBar
            label="Chercher un projet"
            submitLabel="Chercher"
            fields={[{ name: 'q', label: 'Nom, porteur', value: q }]}
            kept={{ au }}
            {...(q ? { clearHref: all } : {})}
          />
        </div>
      )}
      {projects.length === 0 ? (
        <EmptyState
          kind="no-result"
          title={q ? 'Aucun projet ne porte ce nom' : 'Aucun projet ce jour-là'}
          action={q ? { label: 'Tous les projets', href: all } : { label: 'Aujourd’hui', href: paths.exports }}
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
                  <a href={withSearch(paths.project(slug), { au })} className="link">
                    {name}
                  </a>
                </RowTh>
                <td className="max-md:hidden">{carrier.name}</td>
                <td className="num">{declared}</td>
                <td>
                  <a
                    href={withSearch(paths.projectWorkbook(slug), { au })}
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
