import { ActionButton } from '@/components/forms/action-button';
import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { TextField } from '@/components/forms/text-field';
import { SheetState } from '@/components/sheets/sheet-state';
import { Card } from '@/components/ui/card';
import type { FormState } from '@/lib/action-state';
import { paths } from '@/lib/paths';
import { NOW } from '@/lib/sheets/moment-rules';
import type { SheetVersions } from '@/lib/sheets/version-queries';

type Action = (previous: FormState, form: FormData) => Promise<FormState>;
type PublishCardProps = {
  sheet: SheetVersions;
  isManager: boolean;
  idempotencyKey: string;
  publish: Action;
  withdraw: Action;
};

/** Where the sheet stands, and what a manager may do about it. Publishing keeps what is read on this page, and nothing else. */
export function PublishCard({ sheet, isManager, idempotencyKey, publish, withdraw }: PublishCardProps) {
  const { slug, isOnline, last, changes, fingerprint } = sheet;
  const isUpToDate = isOnline && last !== null && changes.length === 0;
  return (
    <Card title="Fiche publique">
      <SheetState isOnline={isOnline} number={last} differences={changes.length} />
      <ul className="mt-3 flex flex-col gap-1">
        <li>
          <a href={paths.sheetVersion(slug, NOW)} className="link">
            Lire ce que le public lirait aujourd’hui
          </a>
        </li>
        {isOnline && (
          <li>
            <a href={paths.sheet(slug)} className="link">
              Voir la fiche en ligne
            </a>
          </li>
        )}
      </ul>
      {!isManager && <p className="mt-3 text-sm text-soft">Un responsable décide de la publier ou de la retirer.</p>}
      {isManager && !isUpToDate && (
        <ActionForm
          key={`${last} ${isOnline}`}
          id="publier"
          action={publish}
          idempotencyKey={idempotencyKey}
          submitLabel={last !== null && isOnline ? 'Republier la fiche' : 'Publier la fiche'}
          pendingLabel="Publication…"
          className="mt-4 border-t border-line pt-4"
        >
          <HiddenField name="slug" value={slug} />
          <HiddenField name="seen" value={fingerprint} />
          <TextField
            name="note"
            label="Ce qui change, pour l’équipe"
            hint="Facultatif. Le public ne la lit pas."
            maxLength={300}
          />
        </ActionForm>
      )}
      {isManager && isOnline && (
        <div className="mt-4 border-t border-line pt-4">
          <ActionButton action={withdraw} label="Retirer la fiche" fields={{ slug }} variant="danger" />
        </div>
      )}
    </Card>
  );
}
