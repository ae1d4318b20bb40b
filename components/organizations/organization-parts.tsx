import type { OrganizationPage } from '@/lib/organizations/page-queries';
import { paths } from '@/lib/paths';
import { partnerRoleLabels } from '@/lib/projects/labels';

/** The projects it carries, and those it takes part in without adopting them. */
export function OrganizationParts({ organization }: { organization: OrganizationPage }) {
  return (
    <ul className="divide-y divide-line">
      {organization.carries.map((project) => (
        <Part key={`carrier-${project.slug}`} part="Porteur" project={project} note={null} />
      ))}
      {organization.partnerships.map(({ role, note, project }) => (
        <Part key={`${role}-${project.slug}`} part={partnerRoleLabels[role]} project={project} note={note} />
      ))}
    </ul>
  );
}

type PartProps = { part: string; project: { slug: string; name: string }; note: string | null };

function Part({ part, project, note }: PartProps) {
  return (
    <li className="py-2.5 first:pt-0 last:pb-0">
      <span className="text-soft">{part} · </span>
      <a href={paths.project(project.slug)} className="link">
        {project.name}
      </a>
      {note && <p className="text-sm text-soft">{note}</p>}
    </li>
  );
}
