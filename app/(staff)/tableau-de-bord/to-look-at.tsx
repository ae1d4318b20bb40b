import { Card } from '@/components/ui/card';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { ProgrammeProject } from '@/lib/progress/programme-queries';

type ProjectsProps = { projects: ProgrammeProject[] };

/** Structures paused by choice, with why and when to look again. */
export function OnHold({ projects }: ProjectsProps) {
  const paused = projects.flatMap(({ slug, name, matrix }) =>
    matrix.rows.filter(({ state }) => state === 'onHold').map((row) => ({ ...row, project: { slug, name } })),
  );
  return (
    <Card id="en-veille" title="En veille" hint="par choix de la structure, à revoir le moment venu" flush>
      {paused.length === 0 ? (
        <p className="px-4.5 py-4 text-soft">Aucune structure n’est en veille.</p>
      ) : (
        <ul className="divide-y divide-line">
          {paused.map((row) => (
            <li key={`${row.project.slug}/${row.slug}`} className="px-4.5 py-2.5">
              <a href={paths.adoption(row.project.slug, row.slug)} className="font-medium hover:underline">
                {row.name}
              </a>
              <span className="text-soft"> · {row.project.name}</span>
              <span className="block text-sm text-soft">{row.standing}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** Structures that the source declares without naming them, by project. */
export function ToName({ projects, toName, declared }: ProjectsProps & { toName: number; declared: number }) {
  const unnamed = projects
    .map(({ slug, name, matrix, named }) => ({ slug, name, declared: matrix.rows.length, named }))
    .filter((project) => project.named < project.declared);
  return (
    <Card
      id="a-nommer"
      title="À nommer"
      hint={`${toName} sur ${count(declared, 'structure déclarée', 'structures déclarées')}`}
      flush
    >
      {unnamed.length === 0 ? (
        <p className="px-4.5 py-4 text-soft">Toutes les structures déclarées ont un nom.</p>
      ) : (
        <ul className="divide-y divide-line">
          {unnamed.map((project) => (
            <li key={project.slug} className="flex items-baseline justify-between gap-4 px-4.5 py-2.5">
              <a href={paths.adoptions(project.slug)} className="font-medium hover:underline">
                {project.name}
              </a>
              <span className="text-sm text-soft">
                {count(project.declared, 'déclarée')}, {count(project.named, 'nommée')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
