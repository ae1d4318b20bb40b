import { ActionButton } from '@/components/forms/action-button';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import type { FormState } from '@/lib/action-state';
import { findingKindLabels, findingKindTones } from '@/lib/findings/labels';
import type { RetractedFinding as Retracted } from '@/lib/findings/retracted-queries';
import { formatDateTime } from '@/lib/format';

type RetractedFindingProps = {
  finding: Retracted;
  restore: (previous: FormState, form: FormData) => Promise<FormState>;
};

/** What the journal keeps of a retracted finding, and the way to take the retraction back. */
export function RetractedFinding({ finding: { id, kind, text, at, by, project }, restore }: RetractedFindingProps) {
  return (
    <Card className="max-w-205">
      <Badge tone={findingKindTones[kind]}>{findingKindLabels[kind]}</Badge>
      <p className="mt-1 text-pretty">{text}</p>
      <p className="mt-1 mb-4 text-sm text-soft">
        Retiré par {by}, le {formatDateTime(at)}.
      </p>
      <ActionButton
        action={restore}
        label="Rétablir le constat"
        variant="primary"
        fields={{ project: project.slug, finding: id }}
      />
    </Card>
  );
}
