import { PossibleMark } from '@/components/progress/possible-mark';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import type { AsOf } from '@/lib/as-of';
import { count } from '@/lib/format';
import type { ProgrammeFigure } from '@/lib/indicators/programme-rules';
import { paths, withSearch } from '@/lib/paths';

type FiguresProps = { figures: ProgrammeFigure[]; asOf: AsOf };

/** Figures the dashboard shows; the page of the programme's indicators holds them all. */
const MOST = 8;

/** What the programme gave, in figures that keep what they count, over what, and of how many. */
export function Figures({ figures, asOf: { past } }: FiguresProps) {
  const others = figures.length - MOST;
  return (
    <Card
      id="chiffres"
      title="Les chiffres du programme"
      hint="chacun avec son périmètre et sa couverture"
      actions={
        <a href={withSearch(paths.programmeIndicators, { au: past })} className="link">
          Tous les indicateurs
        </a>
      }
      footer={others > 0 && `Et ${count(others, 'autre chiffre', 'autres chiffres')}.`}
    >
      {figures.length === 0 ? (
        <p className="text-soft">
          {past ? 'Aucun chiffre n’était connu ce jour-là.' : 'Aucun chiffre pour l’instant.'}
        </p>
      ) : (
        <ul className="grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-4">
          {figures.slice(0, MOST).map((figure) => (
            <FigureItem key={figure.id} figure={figure} isPast={past !== null} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function FigureItem({ figure, isPast }: { figure: ProgrammeFigure; isPast: boolean }) {
  const { name, wording, scope, period, coverage, computation, project, href, certainty } = figure;
  return (
    <li className="min-w-0">
      <a
        href={href}
        className="block text-lg leading-snug font-semibold tracking-[-0.01em] text-pretty hover:underline"
      >
        {wording}
      </a>
      <p className="leading-snug">{name}</p>
      <p className="mt-0.5 text-sm text-soft">
        {[project?.name ?? 'Programme', scope, period, coverage].filter(Boolean).join(' · ')}
      </p>
      {computation && <Badge tone="violet">calculé</Badge>}
      {isPast && certainty !== 'certain' && <PossibleMark />}
    </li>
  );
}
