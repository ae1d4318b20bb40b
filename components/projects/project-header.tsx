import { PageHeader } from '@/components/layout/page-header';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import { count } from '@/lib/format';
import { organizationKindLabel } from '@/lib/organizations/labels';
import { paths } from '@/lib/paths';
import { stageOf } from '@/lib/projects/filters';
import { phaseLabel } from '@/lib/projects/labels';
import type { ProjectFrame } from '@/lib/projects/queries';
import { entryWords, exitWords } from './exit-words';
import { structuresWords } from './structures-words';

export function ProjectHeader({ project }: { project: ProjectFrame }) {
  const { slug, name, longTitle, course, onHold, declared } = project;
  return (
    <PageHeader
      title={name}
      detail={restOfTitle(name, longTitle)}
      breadcrumb={[{ label: 'Projets', href: paths.projects }]}
      subtitle={<Facts project={project} />}
      badges={
        <>
          {course.exit ? (
            <Badge>Sorti</Badge>
          ) : (
            <Badge tone="green">{phaseLabel(stageOf(course), project.ownLabels)}</Badge>
          )}
          {onHold > 0 && <Badge tone="amber">{count(onHold, 'structure')} en veille</Badge>}
          {declared > 0 && <Badge>{structuresWords(project)}</Badge>}
        </>
      }
      actions={
        <>
          <ButtonLink href={paths.asCarrier(slug)}>Voir comme le porteur</ButtonLink>
          <ButtonLink href={paths.editProject(slug)}>Modifier</ButtonLink>
        </>
      }
    />
  );
}

/** The long title without the name it starts with: « A.CO.R : pour créer… » reads « A.CO.R · pour créer… ». */
function restOfTitle(name: string, longTitle: string | null): string | undefined {
  if (!longTitle?.startsWith(name)) return longTitle ?? undefined;
  return longTitle.slice(name.length).replace(/^[\s:,·–-]+/, '') || undefined;
}

/** « Air Services, groupe économique solidaire · entré en juillet 2015 · sorti mi 2018 » */
function Facts({ project: { carrier, course } }: { project: ProjectFrame }) {
  const kind = carrier.kind || carrier.kindText ? `, ${organizationKindLabel(carrier.kind, carrier.kindText)}` : '';
  return (
    <>
      <a href={paths.organization(carrier.slug)} className="font-medium text-ink hover:underline">
        {carrier.name}
      </a>
      {kind} · {entryWords(course)}
      {course.exit && ` · ${exitWords(course.exit)}`}
    </>
  );
}
