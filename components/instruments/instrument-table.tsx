import { Badge } from '@/components/ui/badge';
import { RowTh, Table, Th } from '@/components/ui/table';
import { purposeLabels } from '@/lib/campaigns/labels';
import { count } from '@/lib/format';
import { instrumentKindLabels } from '@/lib/instruments/labels';
import type { InstrumentRow } from '@/lib/instruments/list-queries';
import { paths } from '@/lib/paths';

export function InstrumentTable({ rows }: { rows: InstrumentRow[] }) {
  return (
    <Table label="Instruments" stickyFirst>
      <thead>
        <tr>
          <Th>Instrument</Th>
          <Th>Pour</Th>
          <Th>Objet</Th>
          <Th>Version publiée</Th>
          <Th>Brouillon</Th>
          <Th>Employé par</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.slug}>
            <RowTh className="min-w-56">
              <a href={paths.instrument(row.slug)} className="hover:underline">
                {row.name}
              </a>
              <span className="sub">
                {row.isTemplate ? `${instrumentKindLabels[row.kind]}, modèle d’Essaim` : instrumentKindLabels[row.kind]}
              </span>
            </RowTh>
            <td>
              {row.project ? (
                <a href={paths.project(row.project.slug)} className="link">
                  {row.project.name}
                </a>
              ) : (
                'tous les projets'
              )}
            </td>
            <td>{row.purpose ? purposeLabels[row.purpose] : <span className="text-faint">non précisé</span>}</td>
            <td>
              <Latest row={row} />
            </td>
            <td>
              {row.draft === null ? (
                <span className="text-faint">aucun</span>
              ) : (
                <a href={paths.instrumentVersion(row.slug, row.draft)} className="link">
                  version {row.draft}
                </a>
              )}
            </td>
            <td className="whitespace-nowrap">
              {row.campaigns > 0 ? (
                count(row.campaigns, 'campagne')
              ) : (
                <span className="text-faint">aucune campagne</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Latest({ row }: { row: InstrumentRow }) {
  if (!row.latest) return <Badge tone="amber">à publier</Badge>;
  return (
    <>
      <a href={paths.instrumentVersion(row.slug, row.latest.number)} className="link">
        version {row.latest.number}
      </a>
      <span className="sub">
        {count(row.latest.criteria, 'critère')}
        {row.published > 1 && `, ${row.published}\u00a0versions publiées`}
      </span>
    </>
  );
}
