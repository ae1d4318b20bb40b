import { RowTh, Table, Th } from '@/components/ui/table';
import { count } from '@/lib/format';
import type { Counts } from '@/lib/territories/count-rules';
import { type MapFilters, mapListHref } from '@/lib/territories/filters';
import { STANDINGS, standingHeadings, standingLabels } from '@/lib/territories/labels';

export type TerritoryLine = Counts & { code: string; name: string };

/** The others are in the list that the figure leads to. */
const PROJECTS_SHOWN = 4;

type TerritoryTableProps = { lines: readonly TerritoryLine[]; filters: MapFilters };

/** What the map draws, in figures: each leads to the structures it counts. */
export function TerritoryTable({ lines, filters }: TerritoryTableProps) {
  return (
    <Table
      label={filters.grain === 'region' ? 'Structures par région' : 'Structures par département'}
      dense
      stickyFirst
    >
      <thead>
        <tr>
          <Th>{filters.grain === 'region' ? 'Région' : 'Département'}</Th>
          <Th className="num">Structures</Th>
          {!filters.project && <Th>Projets</Th>}
          {STANDINGS.map((standing) => (
            <Th key={standing} className="num">
              {standingHeadings[standing]}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <TerritoryRow key={line.code} line={line} filters={filters} />
        ))}
      </tbody>
    </Table>
  );
}

function TerritoryRow({ line, filters }: { line: TerritoryLine; filters: MapFilters }) {
  const { code, name, total, standings, projects } = line;
  const hrefFor = (changes: Parameters<typeof mapListHref>[1]) => mapListHref(filters, { territory: code, ...changes });
  return (
    <tr>
      <RowTh>{name}</RowTh>
      <td className="num">
        <a href={hrefFor({})} className="link font-semibold" aria-label={`${name}\u00a0: ${total}, voir la liste`}>
          {total}
        </a>
      </td>
      {!filters.project && <ProjectsCell projects={projects} hrefFor={(project) => hrefFor({ project })} />}
      {STANDINGS.map((standing) => (
        <td key={standing} className="num">
          {standings[standing] > 0 ? (
            <a
              href={hrefFor({ standing })}
              className="link"
              aria-label={`${name}\u00a0: ${standings[standing]} ${standingLabels[standing]}, voir la liste`}
            >
              {standings[standing]}
            </a>
          ) : (
            <span className="text-faint">0</span>
          )}
        </td>
      ))}
    </tr>
  );
}

type ProjectsCellProps = { projects: Counts['projects']; hrefFor: (project: string) => string };

function ProjectsCell({ projects, hrefFor }: ProjectsCellProps) {
  return (
    <td className="min-w-44">
      <ul className="flex flex-wrap gap-x-3">
        {projects.slice(0, PROJECTS_SHOWN).map((project) => (
          <li key={project.slug}>
            <a href={hrefFor(project.slug)} className="link">
              {project.name} {project.count}
            </a>
          </li>
        ))}
        {projects.length > PROJECTS_SHOWN && (
          <li className="text-soft">et {count(projects.length - PROJECTS_SHOWN, 'autre')}</li>
        )}
      </ul>
    </td>
  );
}
