import { Card } from '@/components/ui/card';
import { count, formatDateTime } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { StaleSheet } from '@/lib/sheets/stale-queries';

/** What the public reads of each of these sheets, and how much of it the data now says otherwise. */
export function StaleSheets({ sheets }: { sheets: StaleSheet[] }) {
  return (
    <Card title="Fiches à republier" hint="ce que lit le public n’est plus ce que disent les données" flush>
      <ul className="divide-y divide-line">
        {sheets.map((sheet) => (
          <li key={sheet.slug} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 px-4.5 py-2.5">
            <p>
              <span className="font-semibold">{sheet.name}</span>
              <span className="text-soft"> · {situationOf(sheet)}</span>
            </p>
            <a href={paths.sheetVersions(sheet.slug)} className="link">
              Relire ce qui diffère<span className="sr-only"> sur la fiche de {sheet.name}</span>
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function situationOf({ number, publishedAt, differences }: StaleSheet): string {
  if (number === null) return 'en ligne sans version gardée';
  return `version\u00a0${number} du ${formatDateTime(publishedAt)}, ${count(differences, 'différence')} depuis`;
}
