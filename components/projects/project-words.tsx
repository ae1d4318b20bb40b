import { Card } from '@/components/ui/card';
import { paths } from '@/lib/paths';
import { originLabels, partnerRoleLabels } from '@/lib/projects/labels';
import type { ProjectOverview } from '@/lib/projects/overview-queries';

type ProjectWordsProps = { slug: string; project: ProjectOverview };

const QUESTIONS = [
  ['problem', 'Le problème'],
  ['approach', 'La démarche'],
  ['audience', 'Pour qui'],
  ['ambition', 'L’ambition'],
] as const;

/** What the project is, in its own words, and who stands around it. */
export function ProjectWords({ slug, project }: ProjectWordsProps) {
  const told = QUESTIONS.filter(([field]) => project[field]);
  const missing = QUESTIONS.filter(([field]) => !project[field]);
  return (
    <Card
      title="Le projet"
      hint={project.origin ? `entré par\u00a0: ${originLabels[project.origin].toLowerCase()}` : undefined}
    >
      <dl className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        {told.map(([field, label]) => (
          <div key={field}>
            <dt className="text-sm font-medium text-soft">{label}</dt>
            <dd className="mt-0.5 max-w-prose text-pretty whitespace-pre-line">{project[field]}</dd>
          </div>
        ))}
        {project.partners.length > 0 && (
          <div>
            <dt className="text-sm font-medium text-soft">Partenaires</dt>
            <dd className="mt-0.5">
              <Partners partners={project.partners} />
            </dd>
          </div>
        )}
        {project.webSite && (
          <div>
            <dt className="text-sm font-medium text-soft">Site internet</dt>
            <dd className="mt-0.5">
              <a href={project.webSite} rel="noreferrer" className="prose-link break-all">
                {project.webSite}
              </a>
            </dd>
          </div>
        )}
      </dl>
      {missing.length > 0 && (
        <p className="mt-4 text-sm text-soft">
          À écrire{'\u00a0'}: {missing.map(([, label]) => label.toLowerCase()).join(', ')}.{' '}
          <a href={paths.editProject(slug)} className="prose-link">
            Compléter
          </a>
        </p>
      )}
    </Card>
  );
}

function Partners({ partners }: Pick<ProjectOverview, 'partners'>) {
  return (
    <ul className="flex flex-col gap-1.5">
      {partners.map(({ id, role, note, organization }) => (
        <li key={id}>
          <a href={paths.organization(organization.slug)} className="prose-link">
            {organization.name}
          </a>
          <span className="text-soft"> · {partnerRoleLabels[role].toLowerCase()}</span>
          {note && <span className="block text-sm text-soft">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
