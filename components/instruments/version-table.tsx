import { Badge } from '@/components/ui/badge';
import { RowTh, Table, Th } from '@/components/ui/table';
import { campaignStateLabels } from '@/lib/campaigns/labels';
import { formatDay, today } from '@/lib/day';
import { count } from '@/lib/format';
import type { VersionLine } from '@/lib/instruments/version-queries';
import { paths } from '@/lib/paths';

type VersionTableProps = { instrument: string; versions: VersionLine[] };

/** Every version, newest first, with the campaigns that keep it. */
export function VersionTable({ instrument, versions }: VersionTableProps) {
  return (
    <Table label="Versions">
      <thead>
        <tr>
          <Th>Version</Th>
          <Th>État</Th>
          <Th>Demande</Th>
          <Th>Campagnes</Th>
        </tr>
      </thead>
      <tbody>
        {versions.map((version) => (
          <tr key={version.number}>
            <RowTh>
              <a href={paths.instrumentVersion(instrument, version.number)} className="link">
                Version {version.number}
              </a>
              {version.note && <span className="sub max-w-80 text-pretty">{version.note}</span>}
            </RowTh>
            <td>
              {version.publishedAt ? (
                <>
                  <Badge tone="green">publiée</Badge>
                  <span className="sub">{formatDay(today(version.publishedAt))}</span>
                </>
              ) : (
                <Badge tone="amber">brouillon</Badge>
              )}
            </td>
            <td className="whitespace-nowrap">
              {version.criteria > 0 ? (
                count(version.criteria, 'critère')
              ) : (
                <span className="text-faint">rien encore</span>
              )}
            </td>
            <td>
              <Campaigns campaigns={version.campaigns} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Campaigns({ campaigns }: Pick<VersionLine, 'campaigns'>) {
  if (campaigns.length === 0) return <span className="text-faint">aucune</span>;
  return (
    <ul className="flex flex-col gap-0.5">
      {campaigns.map(({ slug, label, state, project, answered }) => (
        <li key={project.slug + slug}>
          <a href={paths.campaign(project.slug, slug)} className="link">
            {project.name}, {label}
          </a>{' '}
          <span className="text-sm text-soft">
            {campaignStateLabels[state].toLowerCase()}
            {answered > 0 && `, ${count(answered, 'évaluation')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
