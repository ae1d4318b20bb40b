import { BatchSituation } from '@/components/imports/batch-situation';
import { LinesCard } from '@/components/imports/lines-card';
import { ProblemsCard } from '@/components/imports/problems-card';
import { Badge } from '@/components/ui/badge';
import type { FormState } from '@/lib/action-state';
import { formatDateTime } from '@/lib/format';
import type { BatchPage } from '@/lib/imports/batch-queries';
import { batchStateLabels, batchStateTones } from '@/lib/imports/labels';
import { paths } from '@/lib/paths';

export type BatchBodyProps = {
  place: { project: string; campaign: string };
  batch: BatchPage;
  page: number;
  idempotencyKey: string;
  undo: (previous: FormState, form: FormData) => Promise<FormState>;
};

/** One file: what is wrong with it, or what it would change, or what it changed. */
export function BatchBody({ place, batch, page, idempotencyKey, undo }: BatchBodyProps) {
  const { state } = batch;
  return (
    <div className="flex flex-col gap-5">
      <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 className="text-xl font-bold tracking-[-0.02em] break-words">{batch.fileName}</h2>
        <Badge tone={batchStateTones[state]}>{batchStateLabels[state]}</Badge>
        <p className="text-sm text-soft">
          {MOMENTS[state]} le {formatDateTime(batch.undoneAt ?? batch.appliedAt ?? batch.createdAt)}
          {batch.author && ` par ${batch.author.name}`}
        </p>
        <a href={paths.importAnswers(place.project, place.campaign)} className="link sm:ms-auto">
          Tous les fichiers déposés
        </a>
      </header>
      <BatchSituation place={place} batch={batch} idempotencyKey={idempotencyKey} undo={undo} />
      {state === 'refused' ? (
        <ProblemsCard place={place} problems={batch.problems} refusal={batch.refusal} />
      ) : (
        <LinesCard place={place} batch={batch} page={page} />
      )}
    </div>
  );
}

const MOMENTS = { refused: 'vérifié', checked: 'vérifié', applied: 'importé', undone: 'import annulé' };
