import { Badge } from '@/components/ui/badge';
import { RowTh, SortTh, Table, Th } from '@/components/ui/table';
import { departmentName } from '@/lib/organizations/departments';
import { organizationSearch } from '@/lib/organizations/filters';
import { organizationKindTitle, organizationRoleLabels } from '@/lib/organizations/labels';
import type { OrganizationRow } from '@/lib/organizations/queries';
import type { OrganizationFilters, OrganizationSort } from '@/lib/organizations/rules';
import { paths, withSearch } from '@/lib/paths';

type OrganizationTableProps = { rows: OrganizationRow[]; filters: OrganizationFilters };

export function OrganizationTable({ rows, filters }: OrganizationTableProps) {
  return (
    <Table label="Structures" stickyFirst>
      <thead>
        <tr>
          <SortTh {...sorting('nom', filters)}>Structure</SortTh>
          <SortTh {...sorting('type', filters)}>Type</SortTh>
          <SortTh {...sorting('departement', filters)}>Département</SortTh>
          <Th>Rôles</Th>
          <SortTh {...sorting('projets', filters)}>Dans les projets</SortTh>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <OrganizationLine key={row.slug} row={row} />
        ))}
      </tbody>
    </Table>
  );
}

function OrganizationLine({ row }: { row: OrganizationRow }) {
  return (
    <tr>
      <RowTh className="min-w-52">
        <a href={paths.organization(row.slug)} className="hover:underline">
          {row.name}
        </a>
        {row.hasDuplicate && (
          <>
            {' '}
            <Badge tone="amber">doublon possible</Badge>
          </>
        )}
        {row.shortName && <span className="sub">{row.shortName}</span>}
      </RowTh>
      <td>{organizationKindTitle(row.kind, row.kindText) ?? UNKNOWN}</td>
      <td className="whitespace-nowrap">
        {row.department ? departmentName(row.department) : UNKNOWN}
        {row.city && <span className="sub">{row.city}</span>}
      </td>
      <td>{row.roles.length > 0 ? row.roles.map((role) => organizationRoleLabels[role]).join(', ') : NONE}</td>
      <td>
        <Projects row={row} />
      </td>
    </tr>
  );
}

function Projects({ row }: { row: OrganizationRow }) {
  const links = [
    ...row.carries.map((project) => ({ part: 'porte', project, href: paths.project(project.slug) })),
    ...row.adopts.map(({ slug, project }) => ({ part: 'reprend', project, href: paths.adoption(project.slug, slug) })),
    ...row.partners.map(({ project }) => ({ part: 'participe à', project, href: paths.project(project.slug) })),
  ];
  if (links.length === 0) return NONE;
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-0.5">
      {links.map(({ part, project, href }) => (
        <li key={part + project.slug}>
          <span className="text-soft">{part} </span>
          <a href={href} className="link">
            {project.name}
          </a>
        </li>
      ))}
    </ul>
  );
}

const UNKNOWN = <span className="text-faint">non précisé</span>;
const NONE = <span className="text-faint">aucun</span>;

/** A column that sorts the list, or turns its order round when it already does. */
function sorting(sort: OrganizationSort, filters: OrganizationFilters) {
  const isCurrent = filters.sort === sort;
  const descending = isCurrent && !filters.descending;
  return {
    href: withSearch(paths.organizations, organizationSearch(filters, { sort, descending })),
    sort: isCurrent ? ((filters.descending ? 'descending' : 'ascending') as 'descending' | 'ascending') : undefined,
  };
}
