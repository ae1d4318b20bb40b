import { StateBadge } from '@/components/adoptions/state-badge';
import { PageHeader } from '@/components/layout/page-header';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import { waveLabels } from '@/lib/adoptions/labels';
import type { AdoptionPage } from '@/lib/adoptions/queries';
import { paths } from '@/lib/paths';

type Target = { project: { slug: string; name: string }; slug: string; name: string };

export function AdoptionHeader({ adoption }: { adoption: AdoptionPage }) {
  const { project, organization, name, slug, course, wave } = adoption;
  return (
    <PageHeader
      title={name}
      detail={project.name}
      breadcrumb={trailTo({ project })}
      badges={
        <>
          <StateBadge state={course.state} />
          {course.since && <span>{course.since.text}</span>}
          {wave === 'ORIGINAL' && <Badge>{waveLabels.ORIGINAL}</Badge>}
          {!organization && <Badge tone="amber">à nommer</Badge>}
        </>
      }
      actions={
        <>
          {!organization && (
            <ButtonLink href={paths.nameAdoption(project.slug, slug)} variant="primary">
              Nommer
            </ButtonLink>
          )}
          <ButtonLink href={paths.editAdoption(project.slug, slug)}>Modifier</ButtonLink>
        </>
      }
    />
  );
}

/** The way back, from the programme down to the structure where one is given. */
export function trailTo({
  project,
  adoption,
}: {
  project: Target['project'];
  adoption?: { slug: string; name: string };
}) {
  const trail = [
    { label: 'Projets', href: paths.projects },
    { label: project.name, href: paths.project(project.slug) },
    { label: 'Structures', href: paths.adoptions(project.slug) },
  ];
  return adoption ? [...trail, { label: adoption.name, href: paths.adoption(project.slug, adoption.slug) }] : trail;
}
