import { ActionButton } from '@/components/forms/action-button';
import { Card } from '@/components/ui/card';
import type { FormState } from '@/lib/action-state';
import { formatDateTime } from '@/lib/format';

type RetractedMeasureProps = {
  measure: { id: string; indicator: string; at: Date; by: string; words: string; project: { slug: string } };
  restore: (previous: FormState, form: FormData) => Promise<FormState>;
};

/** A figure that was taken back, and the way to put it back. */
export function RetractedMeasure({
  measure: { id, indicator, at, by, words, project },
  restore,
}: RetractedMeasureProps) {
  return (
    <Card className="max-w-205">
      <p className="mb-1 text-lg font-semibold text-pretty">{words}</p>
      <p className="mb-3 text-soft">
        {by} l’a retirée le {formatDateTime(at)}. L’historique la garde, telle qu’elle était.
      </p>
      <ActionButton
        action={restore}
        label="Rétablir la mesure"
        fields={{ project: project.slug, indicator, measure: id }}
      />
    </Card>
  );
}
