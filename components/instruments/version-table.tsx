import { Badge } from '@/components/ui/badge';
import { RowTh, Table, Th } from '@/components/ui/table';
import { formatDay, today } from '@/lib/day';
import { count } from '@/lib/format';
import type { VersionLine } from '@/lib/instruments/version-queries';
import { paths } from '@/lib/paths';

type VersionTableProps = { instrument: string; versions: VersionLine[] };

/** Every version, newest first, and how many campaigns keep it. */
export function VersionTable({ instrument, versions }: VersionTableProps) {
  return (
    <Table label="Versions">
      <thead>
        <tr>
          <Th>Version</Th>
          <Th>État</Th>
          <Th>Demande</Th>
          <Th>Employée par</Th>
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
              {version.campaigns.length > 0 ? (
                count(version.campaigns.length, 'campagne')
              ) : (
                <span className="text-faint">aucune</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
