import { Card } from '@/components/ui/card';
import type { SupportRow } from '@/lib/activities/queries';
import { isSilent } from '@/lib/activities/rules';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';

/** After so many months without any activity, a structure is listed. */
const MONTHS = 12;
const SHOWN = 12;

/** The active structures that nothing was done with for a year, or ever. */
export function SilentStructures({ project, support }: { project: string; support: SupportRow[] }) {
  const silent = support.filter((row) => isSilent(row, MONTHS));
  if (support.length === 0) return null;
  return (
    <Card title={`Rien depuis ${MONTHS} mois`} hint={silent.length > 0 ? count(silent.length, 'structure') : undefined}>
      {silent.length === 0 ? (
        <p className="text-soft">Chaque structure active a participé à une activité depuis.</p>
      ) : (
        <ul className="divide-y divide-line">
          {silent.slice(0, SHOWN).map((row) => (
            <li key={row.slug} className="flex flex-wrap items-baseline justify-between gap-x-3 py-2 first:pt-0">
              <a href={paths.adoption(project, row.slug)} className="link">
                {row.name}
              </a>
              <span className="text-sm text-soft">
                {row.latest ? `la dernière en ${row.latest.slice(0, 4)}` : 'jamais'}
              </span>
            </li>
          ))}
        </ul>
      )}
      {silent.length > SHOWN && <p className="pt-2 text-sm text-soft">et {count(silent.length - SHOWN, 'autre')}</p>}
    </Card>
  );
}
