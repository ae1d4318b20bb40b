import { ActionButton } from '@/components/forms/action-button';
import type { BatchBodyProps } from '@/components/imports/batch-body';
import { WriteForm } from '@/components/imports/write-form';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { count, formatDateTime, formatList } from '@/lib/format';
import { paths } from '@/lib/paths';

type BatchSituationProps = Pick<BatchBodyProps, 'place' | 'batch' | 'idempotencyKey' | 'undo'>;

/** Where a file stands, and the one thing to do next. */
export function BatchSituation({ place: { project, campaign }, batch, idempotencyKey, undo }: BatchSituationProps) {
  const again = <ButtonLink href={paths.importAnswers(project, campaign)}>Déposer un fichier</ButtonLink>;
  const written = batch.lines.filter((line) => line.effect !== 'same').length;
  if (batch.state === 'refused') return null;
  if (batch.state === 'undone') {
    return <Notice actions={again}>Cet import a été annulé{'\u00a0'}: les évaluations sont comme avant lui.</Notice>;
  }
  if (batch.state === 'applied') {
    const why = batch.refusal ?? (batch.worked.length > 0 ? workedWords(batch.worked) : null);
    return (
      <Notice tone="green" title={`${count(written, 'évaluation écrite', 'évaluations écrites')} en brouillon.`}>
        <p>
          Chacune reste à relire et à soumettre.{' '}
          {why ?? 'Annuler rend tout comme avant, tant que personne n’y a touché.'}
        </p>
        {!why && (
          <div className="mt-2.5">
            <ActionButton action={undo} label="Annuler cet import" fields={{ project, campaign, batch: batch.id }} />
          </div>
        )}
      </Notice>
    );
  }
  if (written === 0) {
    return (
      <Notice actions={again}>Ce fichier dit ce qui est déjà enregistré{'\u00a0'}: il n’y a rien à importer.</Notice>
    );
  }
  const stale = batch.refusal ?? (batch.moved.length > 0 ? movedWords(batch.moved) : null);
  if (stale) {
    return (
      <Notice tone="amber" title="Ce fichier ne peut plus être importé tel quel." actions={again}>
        {stale}
      </Notice>
    );
  }
  return (
    <Notice tone="green" title="Tout est juste. Rien n’est encore écrit.">
      {batch.twin?.appliedAt && (
        <p>
          Ce même fichier a déjà été importé le {formatDateTime(batch.twin.appliedAt)}
          {'\u00a0'}:{' '}
          <a href={paths.importBatch(project, campaign, batch.twin.id)} className="prose-link">
            voir cet import
          </a>
          .
        </p>
      )}
      <div className="mt-2.5">
        <WriteForm
          to={paths.importWriting(project, campaign, batch.id)}
          idempotencyKey={idempotencyKey}
          label={`Importer ${count(written, 'évaluation')}`}
        />
      </div>
    </Notice>
  );
}

function movedWords(names: string[]): string {
  return `Depuis sa vérification, ceci a changé\u00a0: ${formatList(names)}. Déposez-le à nouveau pour voir ce qu’il changerait maintenant.`;
}

function workedWords(names: string[]): string {
  return `L’import ne s’annule plus, car on y a travaillé depuis\u00a0: ${formatList(names)}.`;
}
