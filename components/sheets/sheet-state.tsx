import { Badge } from '@/components/ui/badge';
import { count } from '@/lib/format';

type SheetStateProps = {
  isOnline: boolean;
  /** The last version published; null when none was. */
  number: number | null;
  /** What today's data says otherwise. */
  differences: number;
};

/** Whether the public reads the sheet, and whether it still says what the data says. */
export function SheetState({ isOnline, number, differences }: SheetStateProps) {
  const isStale = isOnline && (number === null || differences > 0);
  return (
    <>
      <p className="flex flex-wrap gap-2">
        {isOnline ? <Badge tone="green">En ligne</Badge> : <Badge>Pas en ligne</Badge>}
        {isStale && <Badge tone="amber">À republier</Badge>}
      </p>
      <p className="mt-2 text-soft">{wordsFor({ isOnline, number, differences })}</p>
    </>
  );
}

function wordsFor({ isOnline, number, differences }: SheetStateProps): string {
  if (!isOnline && number === null) return 'Seule l’équipe lit ce projet\u00a0: rien n’en a été publié.';
  if (!isOnline) return `Retirée\u00a0: seule l’équipe lit ce projet. La version\u00a0${number} est gardée.`;
  if (number === null) {
    return 'Mise en ligne avant que les versions soient gardées\u00a0: elle suit les données. La publier en garde la première version.';
  }
  if (differences === 0) return `Le public lit la version\u00a0${number}, qui dit ce que disent les données.`;
  return `Le public lit la version\u00a0${number}. Depuis, ${count(differences, 'chose a changé', 'choses ont changé')} dans les données.`;
}
