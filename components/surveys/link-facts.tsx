import { whyWords } from '@/components/surveys/why-words';
import { formatDay } from '@/lib/day';
import { formatDateTime } from '@/lib/format';
import type { DeskLine } from '@/lib/surveys/desk';
import { isOpening, lastDayOf } from '@/lib/surveys/link-rules';

/** The course of a structure's latest link, each fact with its date; without one, why none is proposed. */
export function LinkFacts({ line }: { line: DeskLine }) {
  const { link, earlier, reason } = line;
  if (!link) return reason === 'expected' ? null : <span className="text-sm text-soft">{whyWords(line)}</span>;
  const facts = [
    { what: 'créé', at: link.createdAt, by: link.author?.name },
    { what: 'e-mail en file d’attente', at: link.mailedAt },
    { what: 'ouvert', at: link.openedAt },
    { what: 'commencé', at: link.startedAt },
    { what: 'envoyé', at: link.submittedAt },
    { what: 'révoqué ou remplacé', at: link.revokedAt },
  ].flatMap(({ what, at, by }) => (at ? [{ what, at, by }] : []));
  return (
    <ul className="text-sm text-soft">
      {facts.map(({ what, at, by }) => (
        <li key={what}>
          {what} le {formatDateTime(at)}
          {by && ` par ${by}`}
        </li>
      ))}
      {!link.revokedAt && (
        <li>
          {isOpening(link) ? 's’ouvre jusqu’au' : 's’ouvrait jusqu’au'} {formatDay(lastDayOf(link))}
        </li>
      )}
      {earlier > 0 && (
        <li>{earlier === 1 ? 'remplace un lien plus ancien' : `remplace ${earlier} liens plus anciens`}</li>
      )}
    </ul>
  );
}
