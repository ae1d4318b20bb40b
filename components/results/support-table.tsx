import { RowTh, Table, Th } from '@/components/ui/table';
import { activityKindLabels } from '@/lib/activities/labels';
import type { FidelityPage } from '@/lib/campaigns/fidelity-queries';
import { paths } from '@/lib/paths';

type SupportTableProps = { project: string; supports: FidelityPage['supports']; adoptions: number };

/** Each activity and how many of the project's structures took part. */
export function SupportTable({ project, supports, adoptions }: SupportTableProps) {
  return (
    <div className="mb-2 overflow-clip rounded-control border border-line">
      <Table label="Accompagnement reçu, activité par activité" dense>
        <thead>
          <tr>
            <Th>Activité</Th>
            <Th>Type</Th>
            <Th>Quand</Th>
            <Th>Structures présentes</Th>
          </tr>
        </thead>
        <tbody>
          {supports.map(({ id, title, kind, on, adoptionIds }) => (
            <tr key={id}>
              <RowTh>
                <a href={paths.editActivity(project, id)} className="hover:underline">
                  {title}
                </a>
              </RowTh>
              <td>{activityKindLabels[kind]}</td>
              <td>{on?.text ?? <span className="text-faint">date inconnue</span>}</td>
              <td>
                {adoptionIds.length > 0 ? (
                  `${adoptionIds.length} sur ${adoptions}`
                ) : (
                  <span className="text-faint">présences non saisies</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
