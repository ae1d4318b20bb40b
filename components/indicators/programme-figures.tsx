import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { Day } from '@/lib/day';
import type { ProgrammeFigure } from '@/lib/indicators/programme-rules';
import { figureLines } from '@/lib/indicators/wording';

type ProgrammeFiguresProps = { figures: ProgrammeFigure[]; past: Day | null };

/** What each project says of people and of rates, one line each: read side by side, never added. */
export function ProgrammeFigures({ figures, past }: ProgrammeFiguresProps) {
  return (
    <Card title="Ce que chaque projet dit des personnes" hint="des périmètres différents ne s’additionnent pas" flush>
      {figures.length === 0 ? (
        <EmptyState kind="nothing-yet" title={past ? 'Aucun chiffre à cette date' : 'Aucun chiffre'} />
      ) : (
        <Table label="Chiffres des projets" stickyFirst>
          <thead>
            <tr>
              <Th>Projet</Th>
              <Th>Indicateur</Th>
              <Th>Valeur</Th>
              <Th>Périmètre</Th>
              <Th>Période</Th>
              <Th>Couverture</Th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <FigureRow key={figure.id} figure={figure} isPast={past !== null} />
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}

function FigureRow({ figure, isPast }: { figure: ProgrammeFigure; isPast: boolean }) {
  const { name, scope, period, coverage, computation, project, href, certainty } = figure;
  return (
    <tr>
      <RowTh>{project?.name ?? 'Programme'}</RowTh>
      <td className="min-w-44">
        <a href={href} className="prose-link">
          {name}
        </a>
      </td>
      <td className="min-w-40">
        {figureLines(figure.figure).map((line) => (
          <span key={line} className="block font-semibold">
            {line}
          </span>
        ))}
        {computation && (
          <span className="mt-0.5 block text-sm text-soft">
            <Badge tone="violet">calculé</Badge> {computation}
          </span>
        )}
      </td>
      <td className="min-w-40 text-sm">{scope}</td>
      <td className="min-w-28 text-sm">
        {period ?? 'non précisée'}
        {isPast && certainty !== 'certain' && (
          <span className="mt-0.5 block">
            <Badge>{certainty === 'possible' ? 'possible à cette date' : 'sans date, montrée'}</Badge>
          </span>
        )}
      </td>
      <td className="min-w-34 text-sm">{coverage ?? 'non précisée'}</td>
    </tr>
  );
}
