import { ActionButton } from '@/components/forms/action-button';
import { HistoryEntry } from '@/components/projects/history-entry';
import { Card } from '@/components/ui/card';
import type { FormState } from '@/lib/action-state';
import type { Entry } from '@/lib/history/rules';

type MeasureAsideProps = {
  measure: { project: string; indicator: string; measure: string };
  changes: Entry[];
  retract: (previous: FormState, form: FormData) => Promise<FormState>;
};

/** All that a figure ever said, and a way to take it back. */
export function MeasureAside({ measure, changes, retract }: MeasureAsideProps) {
  return (
    <>
      <Card title="Ce qui a été écrit" hint="la dernière correction compte">
        <ul className="divide-y divide-line">
          {changes.map((entry) => (
            <HistoryEntry key={entry.key} entry={entry} />
          ))}
        </ul>
      </Card>
      <Card title="Saisie par erreur">
        <p className="mb-3 text-soft">Elle quitte les listes et la fiche publique. L’historique la garde.</p>
        <ActionButton action={retract} label="Retirer la mesure" variant="danger" fields={measure} />
      </Card>
    </>
  );
}
