import { ActionButton } from '@/components/forms/action-button';
import { Card } from '@/components/ui/card';
import { paths } from '@/lib/paths';
import { publishSheetAction, withdrawSheetAction } from '../../actions';

type SheetCardProps = { slug: string; isOnline: boolean; isManager: boolean };

/** The public sheet follows the data by itself; a manager only decides whether it is shown. */
export function SheetCard({ slug, isOnline, isManager }: SheetCardProps) {
  return (
    <Card title="Fiche publique">
      <p className="mb-3 text-soft">
        {isOnline
          ? 'En ligne\u00a0: elle montre ce qui est marqué public, et suit les données.'
          : 'Pas en ligne\u00a0: seule l’équipe lit ce projet.'}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        {isManager && (
          <ActionButton
            key={String(isOnline)}
            action={isOnline ? withdrawSheetAction : publishSheetAction}
            label={isOnline ? 'Retirer la fiche' : 'Mettre la fiche en ligne'}
            fields={{ slug }}
            variant={isOnline ? 'danger' : 'primary'}
          />
        )}
        {isOnline && (
          <a href={paths.sheet(slug)} className="link">
            Voir la fiche
          </a>
        )}
        {!isManager && <p className="text-sm text-soft">Un responsable décide de la montrer.</p>}
      </div>
    </Card>
  );
}
