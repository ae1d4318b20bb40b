import { Progress } from '@/components/ui/progress';
import { RowTh, Table, Th } from '@/components/ui/table';

type WaitingRow = {
  project: string;
  campaign: string;
  window: string | null;
  answered: number;
  expected: number;
  apart: number;
  href: string;
  next: { name: string; href: string };
};

/** Campaigns that were held and wait for their answers. */
export function WaitingTable({ rows }: { rows: WaitingRow[] }) {
  return (
    <Table label="Campagnes à saisir après coup" stickyFirst dense>
      <thead>
        <tr>
          <Th>Campagne</Th>
          <Th>Quand</Th>
          <Th>Rendues</Th>
          <Th>
            <span className="sr-only">À faire</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.href}>
            <RowTh>
              <a href={row.href} className="hover:underline">
                {row.project}
              </a>
              <span className="sub">{row.campaign}</span>
            </RowTh>
            <td className="text-soft">{row.window ?? 'dates inconnues'}</td>
            <td>
              <Progress
                value={row.answered}
                max={row.expected}
                label={`${row.answered} rendues sur ${row.expected}`}
                text={`${row.answered} / ${row.expected}`}
              />
              {row.apart > 0 && <span className="sub">{row.apart} à part</span>}
            </td>
            <td className="num">
              <a
                href={row.next.href}
                className="link"
                aria-label={`Saisir\u00a0: ${row.project}, ${row.campaign}, ${row.next.name}`}
              >
                Saisir
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
