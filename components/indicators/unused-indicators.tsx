import { Card } from '@/components/ui/card';
import type { IndicatorRow } from '@/lib/indicators/indicator-queries';
import { paths } from '@/lib/paths';

/** What the programme measures everywhere, and this project not yet. */
export function UnusedIndicators({ project, indicators }: { project: string; indicators: IndicatorRow[] }) {
  if (indicators.length === 0) return null;
  return (
    <Card
      title="Partagés par le programme, sans mesure ici"
      hint="le même indicateur se lit ensuite d’un projet à l’autre"
    >
      <ul className="divide-y divide-line">
        {indicators.map(({ id, slug, name, definition }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2 first:pt-0 last:pb-0">
            <div className="min-w-0 flex-1 basis-64">
              <a href={paths.indicator(project, slug)} className="inline-block py-1 font-medium hover:underline">
                {name}
              </a>
              {definition && <p className="text-sm text-soft">{definition}</p>}
            </div>
            <a href={paths.newMeasure(project, slug)} className="no-print link py-1">
              Saisir une mesure<span className="sr-only"> de {`«\u00a0${name}\u00a0»`}</span>
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
