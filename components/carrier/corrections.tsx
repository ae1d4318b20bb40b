import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { correctionStateLabels, correctionStateTones } from '@/lib/corrections/labels';
import type { CorrectionLine } from '@/lib/corrections/queries';
import { formatDay, today } from '@/lib/day';

/** What was asked to be put right, and what the team answered. */
export function Corrections({ corrections }: { corrections: CorrectionLine[] }) {
  if (corrections.length === 0) return null;
  return (
    <Card title="Demandes de correction">
      <ul className="divide-y divide-line">
        {corrections.map(({ id, subject, text, state, answer, createdAt }) => (
          <li key={id} className="py-3 first:pt-0 last:pb-0">
            <p className="font-medium">{subject}</p>
            <p className="text-sm text-soft">
              <Badge tone={correctionStateTones[state]}>{correctionStateLabels[state]}</Badge> demandée le{' '}
              {formatDay(today(createdAt))}
            </p>
            <p className="mt-1 whitespace-pre-line">{text}</p>
            {answer && (
              <p className="mt-1.5 border-s-2 border-line ps-3 whitespace-pre-line">
                <span className="text-soft">Réponse de l’équipe{'\u00a0'}: </span>
                {answer}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
