import { Card } from '@/components/ui/card';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { ProgrammeProject } from '@/lib/progress/programme-queries';

type ProjectsProps = { projects: ProgrammeProject[] };

/** Structures paused by choice, with why and when to look again; those of one project that say the same stand together. */
export function OnHold({ projects }: ProjectsProps) {
  const groups = projects.flatMap(pausedTogether);
  return (
    <Card id="en-veille" title="En veille" hint="par choix de la structure" flush>
      {groups.length === 0 ? (
        <p className="px-4.5 py-4 text-soft">Aucune structure n’est en veille.</p>
      ) : (
        <ul className="divide-y divide-line">
          {groups.map(({ project, standing, rows }) => (
            <li key={`${project.slug}/${standing}`} className="px-4.5 py-2.5">
              <p className="font-medium">{project.name}</p>
              <ul className="flex flex-wrap gap-x-3">
                {rows.map((row) => (
                  <li key={row.slug}>
                    <a
                      href={paths.adoption(project.slug, row.slug)}
                      className="link inline-block py-0.5 text-sm whitespace-nowrap"
                    >
                      {row.name}
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

/** Structures that the source declares without naming them, by project. */
export function ToName({ projects, toName, declared }: ProjectsProps & { toName: number; declared: number }) {
  const unnamed = projects
    .map(({ slug, name, matrix, named }) => ({ slug, name, declared: matrix.rows.length, named }))
    .filter((project) => project.named < project.declared);
  return (
    <Card id="a-nommer" title="À nommer" hint={`${toName} sur ${count(declared, 'déclarée')}`} flush>
      {unnamed.length === 0 ? (
        <p className="px-4.5 py-4 text-soft">Toutes les structures déclarées ont un nom.</p>
      ) : (
        <ul className="divide-y divide-line">
          {unnamed.map((project) => (
            <li key={project.slug} className="flex items-baseline justify-between gap-3 px-4.5 py-2 text-sm">
              <a href={paths.adoptions(project.slug)} className="min-w-0 font-medium hover:underline">
                {project.name}
              </a>
              <span className="flex-none text-soft">
                {project.declared - project.named} sur {project.declared}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function pausedTogether({ slug, name, matrix }: ProgrammeProject) {
  const paused = matrix.rows.filter(({ state }) => state === 'onHold');
  const standings = [...new Set(paused.map(({ standing }) => standing))];
  return standings.map((standing) => ({
    project: { slug, name },
    standing,
    rows: paused.filter((row) => row.standing === standing),
  }));
}
