import { FileDrop } from '@/components/imports/file-drop';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { dropRefusals, isDropRefusal } from '@/lib/imports/labels';
import { paths } from '@/lib/paths';

type DropCardProps = {
  project: string;
  campaign: string;
  /** Why nothing can be imported into this campaign now. */
  refusal: string | null;
  /** Why the last file came back, when it came without a script. */
  code?: string | undefined;
};

/** The last two steps: the file is checked, and written once everything in it is right. */
export function DropCard({ project, campaign, refusal, code }: DropCardProps) {
  return (
    <Card title="2. Déposer le fichier rempli">
      {refusal ? (
        <Notice tone="amber">{refusal}</Notice>
      ) : (
        <FileDrop
          to={paths.importFile(project, campaign)}
          refusal={isDropRefusal(code) ? dropRefusals[code] : undefined}
        />
      )}
      <h3 className="mt-4 font-semibold">3. Relire, puis importer</h3>
      <p className="mt-1 text-sm text-soft">
        Le fichier est d’abord vérifié en entier{'\u00a0'}: chaque erreur est montrée avec sa ligne et sa colonne. Rien
        n’est écrit tant que tout n’est pas juste et que vous n’avez pas confirmé. Un import s’annule d’un geste.
      </p>
    </Card>
  );
}
