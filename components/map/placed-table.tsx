import { PossibleMark } from '@/components/progress/possible-mark';
import { Badge } from '@/components/ui/badge';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { Tone } from '@/components/ui/tone';
import type { Day } from '@/lib/day';
import { departmentName } from '@/lib/organizations/departments';
import { paths, withSearch } from '@/lib/paths';
import { type Standing, standingWords } from '@/lib/territories/labels';
import type { PlacedRow } from '@/lib/territories/queries';

type PlacedTableProps = {
  label: string;
  rows: readonly PlacedRow[];
  /** On a day gone by, doubts are said. */
  past: Day | null;
};

/** The structures behind a figure of the map, with what is known of where each works. */
export function PlacedTable({ label, rows, past }: PlacedTableProps) {
  return (
    <Table label={label} dense stickyFirst>
      <thead>
        <tr>
          <Th>Structure</Th>
          <Th>Projet</Th>
          <Th>État</Th>
          <Th>Département</Th>
          <Th>Territoire</Th>
          <Th>Arrivée</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.project.slug} ${row.slug}`}>
            <RowTh>
              <a href={paths.adoption(row.project.slug, row.slug)} className="hover:underline">
                {row.name}
              </a>
            </RowTh>
            <td>
              <a href={withSearch(paths.adoptions(row.project.slug), { au: past })} className="hover:underline">
                {row.project.name}
              </a>
            </td>
            <td>
              <Badge tone={TONES[row.standing]}>{standingWords[row.standing]}</Badge>
              {past && row.isPossible && (
                <span className="sub">
                  <PossibleMark />
                </span>
              )}
            </td>
            <td>{placeWords(row)}</td>
            <td>{row.territory}</td>
            <td>{row.joinedText}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function placeWords({ departments, atSeat }: PlacedRow) {
  if (departments.length === 0) return <span className="text-soft">non connu</span>;
  return (
    <>
      {departments.map(departmentName).join(', ')}
      {atSeat && <span className="sub">celui de son siège</span>}
    </>
  );
}

const TONES = {
  active: 'green',
  autonomous: 'green',
  onHold: 'amber',
  stopped: 'neutral',
} satisfies Record<Standing, Tone>;
