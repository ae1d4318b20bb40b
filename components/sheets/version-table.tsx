import { Badge } from '@/components/ui/badge';
import { RowTh, Table, Th } from '@/components/ui/table';
import { formatDateTime } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';
import { NOW } from '@/lib/sheets/moment-rules';
import type { SheetVersions } from '@/lib/sheets/version-queries';

/** Every version that was published: when, by whom, why; each can be read again, and compared with the one before. */
export function VersionTable({ sheet: { slug, name, versions, last, isOnline } }: { sheet: SheetVersions }) {
  return (
    <Table label={`Versions publiées de la fiche de ${name}`} dense>
      <thead>
        <tr>
          <Th>Version</Th>
          <Th>Publiée le</Th>
          <Th className="max-sm:hidden">Note</Th>
          <Th>Comparer</Th>
        </tr>
      </thead>
      <tbody>
        {versions.map(({ number, publishedAt, author, note }) => (
          <tr key={number}>
            <RowTh>
              <a href={paths.sheetVersion(slug, number)} className="link">
                Lire la version{'\u00a0'}
                {number}
              </a>{' '}
              {number === last && isOnline && <Badge tone="green">en ligne</Badge>}
              {note && <span className="sub sm:hidden">{note}</span>}
            </RowTh>
            <td className="min-w-36">
              {formatDateTime(publishedAt)}
              <span className="sub">{author ? `par ${author.name}` : 'au chargement'}</span>
            </td>
            <td className="max-sm:hidden">{note ?? <span className="text-soft">sans note</span>}</td>
            <td>
              <span className="flex flex-wrap gap-x-4 gap-y-1">
                {number > 1 && (
                  <a href={withSearch(paths.sheetVersions(slug), { de: number - 1, a: number })} className="link">
                    avec la précédente<span className="sr-only"> de la version {number}</span>
                  </a>
                )}
                <a href={withSearch(paths.sheetVersions(slug), { de: number, a: NOW })} className="link">
                  avec aujourd’hui<span className="sr-only">, depuis la version {number}</span>
                </a>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
