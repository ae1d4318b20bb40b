import { ActionButton } from '@/components/forms/action-button';
import { Card } from '@/components/ui/card';
import type { FormState } from '@/lib/action-state';
import type { FindingDesk } from '@/lib/findings/desk-queries';
import { refusalToRetract } from '@/lib/findings/rules';

type RetractFindingProps = {
  project: string;
  finding: NonNullable<FindingDesk['finding']>;
  retract: (previous: FormState, form: FormData) => Promise<FormState>;
};

/** A finding logged by mistake can be taken back, as long as nothing hangs on it. */
export function RetractFinding({ project, finding, retract }: RetractFindingProps) {
  const refusal = refusalToRetract({ followUps: finding.followUps.length, tellsOf: finding._count.outcomeOf });
  return (
    <Card title="Noté par erreur">
      {refusal ? (
        <p className="text-soft">{refusal}</p>
      ) : (
        <>
          <p className="mb-3 text-soft">Il quitte les listes et la fiche publique. L’historique le garde.</p>
          <ActionButton
            action={retract}
            label="Retirer le constat"
            variant="danger"
            fields={{ project, finding: finding.id }}
          />
        </>
      )}
    </Card>
  );
}
