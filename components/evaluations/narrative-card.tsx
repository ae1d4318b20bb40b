import { fieldId } from '@/components/evaluations/form-anchors';
import { Card } from '@/components/ui/card';
import type { Entries } from '@/lib/evaluations/form-entries';

const QUESTIONS = [
  { name: 'progress', label: 'Avancées', hint: 'ce qui est en place, ce qui a changé' },
  { name: 'difficulties', label: 'Difficultés', hint: 'ce qui freine, ce qui manque' },
  { name: 'needs', label: 'Besoins', hint: 'ce que la structure demande' },
] as const;

export function NarrativeCard({ entries }: { entries: Entries }) {
  return (
    <Card flush title="En quelques mots" hint={'facultatif\u00a0; repris tel quel dans les résultats'}>
      <div className="flex flex-col gap-4 px-4.5 py-4">
        {QUESTIONS.map(({ name, label, hint }) => (
          <div key={name}>
            <label htmlFor={fieldId(name)}>
              <span className="font-semibold">{label}</span> <span className="text-sm text-soft">{hint}</span>
            </label>
            <textarea
              id={fieldId(name)}
              name={name}
              rows={2}
              maxLength={4000}
              defaultValue={entries[name]}
              className="control mt-1.5 min-h-14"
            />
          </div>
        ))}
      </div>
    </Card>
  );
}
