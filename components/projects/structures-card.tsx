import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import type { Day } from '@/lib/day';
import { paths, withSearch } from '@/lib/paths';
import type { ProjectFrame } from '@/lib/projects/queries';

type StructuresCardProps = { project: ProjectFrame; past?: Day | null; children: ReactNode };

/** Holds the matrix, or says that nothing was declared yet. */
export function StructuresCard({ project, past = null, children }: StructuresCardProps) {
  const { slug, declared, named, course } = project;
  return (
    <Card
      title="Structures et étapes"
      hint={declared > 0 ? 'une ligne par structure essaimée\u00a0; chaque alvéole ouvre la saisie' : undefined}
      flush
      actions={
        declared > 0 && (
          <a href={withSearch(paths.adoptions(slug), { au: past })} className="link">
            {named < declared ? 'Nommer les structures' : 'Voir les structures'}
          </a>
        )
      }
    >
      {declared > 0 && children}
      {declared === 0 && course.exit && (
        <p className="px-4.5 py-4 text-soft">Le projet est sorti sans qu’aucune structure ne l’ait repris.</p>
      )}
      {declared === 0 && !course.exit && past && (
        <p className="px-4.5 py-4 text-soft">Aucune structure ne l’avait encore repris ce jour-là.</p>
      )}
      {declared === 0 && !course.exit && !past && (
        <EmptyState
          kind="nothing-yet"
          title="Aucune structure déclarée"
          action={{ label: 'Ajouter des structures', href: paths.newAdoption(slug) }}
        >
          Une structure se déclare même sans nom, et se nomme plus tard sans rien perdre.
        </EmptyState>
      )}
    </Card>
  );
}
