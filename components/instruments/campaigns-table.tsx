import { Badge } from '@/components/ui/badge';
import { RowTh, Table, Th } from '@/components/ui/table';
import { campaignStateLabels, campaignStateTones } from '@/lib/campaigns/labels';
import type { VersionLine } from '@/lib/instruments/version-queries';
import { paths } from '@/lib/paths';

/** The campaigns that use an instrument, each with the version it keeps. */
export function CampaignsTable({ versions }: { versions: VersionLine[] }) {
  const rows = versions.flatMap(({ number, campaigns }) => campaigns.map((campaign) => ({ number, ...campaign })));
  return (
    <Table label="Campagnes">
      <thead>
        <tr>
          <Th>Campagne</Th>
          <Th>Projet</Th>
          <Th>Version</Th>
          <Th>État</Th>
          <Th className="num">Évaluations commencées</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, slug, label, state, project, answered }) => (
          <tr key={project.slug + slug}>
            <RowTh>
              <a href={paths.campaign(project.slug, slug)} className="link">
                {label}
              </a>
            </RowTh>
            <td>{project.name}</td>
            <td>{number}</td>
            <td>
              <Badge tone={campaignStateTones[state]}>{campaignStateLabels[state]}</Badge>
            </td>
            <td className="num">{answered > 0 ? answered : <span className="text-faint">aucune</span>}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
