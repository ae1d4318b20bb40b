import { FileDrop } from '@/components/imports/file-drop';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { RowTh, Table, Th } from '@/components/ui/table';
import { count } from '@/lib/format';
import type { Problems } from '@/lib/imports/schema';
import { paths } from '@/lib/paths';

type ProblemsCardProps = {
  place: { project: string; campaign: string };
  problems: Problems;
  refusal: string | null;
};

/** All that is wrong with a file, line by line, and the place to drop it again. */
export function ProblemsCard({ place: { project, campaign }, problems: { total, list }, refusal }: ProblemsCardProps) {
  const hasSheets = new Set(list.map(({ sheet }) => sheet)).size > 1;
  return (
    <>
      <Notice tone="red" title={`${count(total, 'chose')} à corriger, rien n’a été importé.`}>
        Corrigez {total > 1 ? 'ces cellules' : 'cela'} dans votre fichier, puis déposez-le à nouveau.
      </Notice>
      <Card
        title="À corriger dans le fichier"
        hint={total > list.length ? `les ${list.length} premières erreurs sur ${total}` : undefined}
        flush
      >
        <Table label="Erreurs du fichier">
          <thead>
            <tr>
              <Th>Où</Th>
              <Th>Que faire</Th>
            </tr>
          </thead>
          <tbody>
            {list.map((problem, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two cells may well be wrong in the same words, and the list never moves.
              <tr key={index}>
                <RowTh className="w-1/3">
                  {problem.line === null ? 'Tout le fichier' : `Ligne ${problem.line}`}
                  {problem.letter && (
                    <span className="sub">
                      colonne {problem.letter}
                      {problem.column && `, ${problem.column}`}
                    </span>
                  )}
                  {hasSheets && problem.sheet && <span className="sub">onglet « {problem.sheet} »</span>}
                </RowTh>
                <td>{problem.message}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Card>
      <Card title="Déposer le fichier corrigé">
        {refusal ? <Notice tone="amber">{refusal}</Notice> : <FileDrop to={paths.importFile(project, campaign)} />}
      </Card>
    </>
  );
}
