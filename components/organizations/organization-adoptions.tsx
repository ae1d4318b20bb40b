import { StateBadge } from '@/components/adoptions/state-badge';
import { RowTh, Table, Th } from '@/components/ui/table';
import { waveLabels } from '@/lib/adoptions/labels';
import { formerLabel } from '@/lib/adoptions/naming';
import type { OrganizationPage } from '@/lib/organizations/page-queries';
import { paths } from '@/lib/paths';

/** The projects it took up, and where it stands in each. */
export function OrganizationAdoptions({ organization }: { organization: OrganizationPage }) {
  return (
    <Table label={`Projets repris par ${organization.name}`}>
      <thead>
        <tr>
          <Th>Projet</Th>
          <Th>État</Th>
          <Th>Depuis</Th>
          <Th>Ancien libellé</Th>
        </tr>
      </thead>
      <tbody>
        {organization.adoptions.map((adoption) => (
          <tr key={adoption.project.slug + adoption.slug}>
            <RowTh>
              <a href={paths.adoption(adoption.project.slug, adoption.slug)} className="hover:underline">
                {adoption.project.name}
              </a>
              <span className="sub">{waveLabels[adoption.wave]}</span>
            </RowTh>
            <td>
              <StateBadge state={adoption.course.state} />
            </td>
            <td>{adoption.course.since?.text ?? <span className="text-faint">date non précisée</span>}</td>
            <td>{formerLabel({ label: adoption.label, organization }) ?? <span className="text-faint">aucun</span>}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
