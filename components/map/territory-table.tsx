import { StandingCounts } from '@/components/map/standing-counts';
import { RowTh, Table, Th } from '@/components/ui/table';
import { count } from '@/lib/format';
import type { Counts } from '@/lib/territories/count-rules';
import { type MapFilters, mapListHref } from '@/lib/territories/filters';

export type TerritoryLine = Counts & { code: string; name: string };

/** The others are in the list that the figure leads to. */
const PROJECTS_SHOWN = 3;

type TerritoryTableProps = { lines: readonly TerritoryLine[]; filters: MapFilters };

/** What the map draws, in figures: each leads to the structures it counts. */
export function TerritoryTable({ lines, filters }: TerritoryTableProps) {
  const byRegion = filters.grain === 'region';
  return (
    <Table label={byRegion ? 'Structures par région' : 'Structures par département'} dense>
      <thead>
        <tr>
          <Th>{byRegion ? 'Région' : 'Département'}</Th>
          <Th className="num">Structures</Th>
          <Th className="whitespace-normal">{filters.project ? 'État' : 'État et projets'}</Th>
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
    <tr aria-current={filters.territory === code ? 'true' : undefined} className="aria-[current]:[&>*]:bg-green-soft">
      <RowTh className="max-md:min-w-28">{name}</RowTh>
      <td className="num">
        <a
          href={hrefFor({})}
          className="link inline-flex min-h-6 items-center text-lg font-semibold"
          aria-label={`${name}\u00a0: ${total}, voir la liste`}
        >
          {total}
        </a>
      </td>
      <td className="w-full">
        <div className="flex flex-wrap items-end gap-x-5">
          <StandingCounts territory={name} standings={standings} hrefFor={(standing) => hrefFor({ standing })} />
          {!filters.project && <Projects projects={projects} hrefFor={(project) => hrefFor({ project })} />}
        </div>
      </td>
    </tr>
  );
}

type ProjectsProps = { projects: Counts['projects']; hrefFor: (project: string) => string };

function Projects({ projects, hrefFor }: ProjectsProps) {
  return (
    <ul className="flex flex-wrap gap-x-3 text-sm wrap-anywhere text-soft">
      {projects.slice(0, PROJECTS_SHOWN).map((project) => (
        <li key={project.slug}>
          <a href={hrefFor(project.slug)} className="inline-flex min-h-6 items-center hover:text-ink hover:underline">
            {project.name} {project.count}
          </a>
        </li>
      ))}
      {projects.length > PROJECTS_SHOWN && (
        <li className="py-0.5">et {count(projects.length - PROJECTS_SHOWN, 'autre')}</li>
      )}
    </ul>
  );
}
