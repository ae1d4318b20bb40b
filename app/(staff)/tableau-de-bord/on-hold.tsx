import { Card } from '@/components/ui/card';
import type { AsOf } from '@/lib/as-of';
import { count } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';
import type { OnHold as OnHoldData } from '@/lib/progress/structure-queries';

/** Groups the card shows; the list holds the others. */
const MOST = 5;

/** Structures paused by choice, with why and when to look again; those of one project that say the same stand together. */
export function OnHold({ onHold: { structures, all }, asOf }: { onHold: OnHoldData; asOf: AsOf }) {
  const groups = together(structures).slice(0, MOST);
  const others = all - groups.reduce((sum, { members }) => sum + members.length, 0);
  return (
    <Card
      id="en-veille"
      title="En veille"
      hint="par choix de la structure"
      actions={
        all > 0 && (
          <a href={withSearch(paths.toDo('en-veille'), { au: asOf.past })} className="link">
            Liste
          </a>
        )
      }
      footer={others > 0 && `Et ${count(others, 'autre')}.`}
      flush
    >
      {structures.length === 0 ? (
        <p className="px-4.5 py-4 text-soft">Aucune structure n’est en veille.</p>
      ) : (
        <ul className="divide-y divide-line">
          {groups.map(({ key, project, standing, members }) => (
            <li key={key} className="px-4.5 py-2.5">
              <p className="font-medium">{project.name}</p>
              <ul className="flex flex-wrap gap-x-3">
                {members.map((structure) => (
                  <li key={structure.slug}>
                    <a
                      href={paths.adoption(project.slug, structure.slug)}
                      className="link inline-block py-1 text-sm whitespace-nowrap"
                    >
                      {structure.name}
                    </a>
                  </li>
                ))}
              </ul>
              <p className="mt-0.5 text-sm text-soft">{standing}</p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

type Structure = OnHoldData['structures'][number];

function together(structures: Structure[]) {
  const groups = new Map<string, Structure[]>();
  for (const structure of structures) {
    const key = `${structure.project.slug} ${structure.standing}`;
    groups.set(key, [...(groups.get(key) ?? []), structure]);
  }
  return [...groups].flatMap(([key, members]) =>
    members[0] ? [{ key, project: members[0].project, standing: members[0].standing, members }] : [],
  );
}
