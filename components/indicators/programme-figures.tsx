import { Computed } from '@/components/indicators/figure-words';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { Day } from '@/lib/day';
import type { figurePageOf, ProgrammeFigure } from '@/lib/indicators/programme-rules';
import { figureLines } from '@/lib/indicators/wording';
import { paths, withSearch } from '@/lib/paths';

type ProgrammeFiguresProps = { projects: ReturnType<typeof figurePageOf>['projects']; past: Day | null };

/** What each project says of people and of rates, one line each: read side by side, never added. */
export function ProgrammeFigures({ projects, past }: ProgrammeFiguresProps) {
  return (
    <Card title="Ce que chaque projet dit des personnes" hint="des périmètres différents ne s’additionnent pas" flush>
      {projects.length === 0 ? (
        <EmptyState kind="nothing-yet" title={past ? 'Aucun chiffre à cette date' : 'Aucun chiffre'} />
      ) : (
        <Table label="Chiffres des projets">
          <thead>
            <tr>
              <Th>Indicateur</Th>
              <Th>Valeur</Th>
              <Th className="max-md:hidden">Périmètre</Th>
              <Th className="max-md:hidden">Période</Th>
              <Th className="max-md:hidden">Couverture</Th>
            </tr>
          </thead>
          {projects.map(({ project, figures }) => (
            <tbody key={project.slug}>
              <tr className="bg-rail">
                <th scope="rowgroup" colSpan={5}>
                  <a
                    href={withSearch(paths.indicators(project.slug), { au: past })}
                    className="inline-block py-0.5 font-semibold text-ink hover:underline"
                  >
                    {project.name}
                  </a>
                </th>
              </tr>
              {figures.map((figure, index) => (
                <FigureRow
                  key={figure.id}
                  figure={figure}
                  isNamed={figures[index - 1]?.href !== figure.href}
                  isPast={past !== null}
                />
              ))}
            </tbody>
          ))}
        </Table>
      )}
    </Card>
  );
}

type FigureRowProps = {
  figure: ProgrammeFigure;
  /** The first line of its indicator: those that follow keep its name for those who listen only. */
  isNamed: boolean;
  isPast: boolean;
};

function FigureRow({ figure, isNamed, isPast }: FigureRowProps) {
  const { name, scope, period, coverage, computation, href } = figure;
  return (
    <tr>
      <RowTh className="align-top">
        {isNamed ? (
          <a href={href} className="prose-link">
            {name}
          </a>
        ) : (
          <span className="sr-only">{name}</span>
        )}
        <span className="sub font-normal md:hidden">{[scope, period, coverage].filter(Boolean).join(' · ')}</span>
        <span className="md:hidden">
          <Doubt figure={figure} isPast={isPast} />
        </span>
      </RowTh>
      <td className="min-w-36 align-top">
        {figureLines(figure.figure).map((line) => (
          <span key={line} className="block font-semibold">
            {line}
          </span>
        ))}
        {computation && <Computed words={computation} />}
      </td>
      <td className="min-w-40 align-top text-sm max-md:hidden">{scope}</td>
      <td className="min-w-28 align-top text-sm max-md:hidden">
        {period ?? 'non précisée'}
        <Doubt figure={figure} isPast={isPast} />
      </td>
      <td className="min-w-34 align-top text-sm max-md:hidden">{coverage ?? 'non précisée'}</td>
    </tr>
  );
}

/** On a day gone by, what is not sure to have been true yet. */
function Doubt({ figure: { certainty }, isPast }: Pick<FigureRowProps, 'figure' | 'isPast'>) {
  if (!isPast || certainty === 'certain') return null;
  return (
    <span className="mt-0.5 block">
      <Badge>{certainty === 'possible' ? 'possible à cette date' : 'sans date, montrée'}</Badge>
    </span>
  );
}
