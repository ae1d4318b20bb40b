import { Disclosure } from '@/components/ui/disclosure';
import { count, formatDateTime } from '@/lib/format';
import type { Change, Entry } from '@/lib/history/rules';

/** Changes shown at once; what was written together beyond that opens on demand. */
const MOST = 5;

/** What one person wrote at one moment. */
export function HistoryEntry({ entry, isBrief = false }: { entry: Entry; isBrief?: boolean }) {
  const most = isBrief ? 2 : MOST;
  const others = entry.changes.length - most;
  return (
    <li className="py-3 first:pt-0 last:pb-0">
      <p className="text-sm text-soft">
        <span className="font-medium text-ink">{entry.actor}</span> ·{' '}
        <time dateTime={entry.at.toISOString()}>{formatDateTime(entry.at)}</time>
      </p>
      <ChangeList changes={entry.changes.slice(0, most)} isBrief={isBrief} />
      {others > 0 && isBrief && (
        <p className="mt-1 text-sm text-soft">et {count(others, 'autre changement', 'autres changements')}</p>
      )}
      {others > 0 && !isBrief && (
        <Disclosure summary={`Voir ${count(others, 'autre changement', 'autres changements')}`}>
          <ChangeList changes={entry.changes.slice(most)} />
        </Disclosure>
      )}
    </li>
  );
}

function ChangeList({ changes, isBrief = false }: { changes: Change[]; isBrief?: boolean }) {
  return (
    <ul className="mt-1 flex flex-col gap-1.5">
      {changes.map((change) => (
        <li key={change.id}>
          <p>{change.sentence}</p>
          {!isBrief && change.fields.length > 0 && <Fields fields={change.fields} />}
        </li>
      ))}
    </ul>
  );
}

function Fields({ fields }: Pick<Change, 'fields'>) {
  return (
    <dl className="mt-0.5 border-l-2 border-line ps-3 text-sm">
      {fields.map(({ label, before, after }) => (
        <div key={label} className="flex flex-wrap gap-x-1.5">
          <dt className="text-soft">
            {label}
            {'\u00a0'}:
          </dt>
          <dd className="min-w-0 whitespace-pre-line">
            {before !== null && (
              <>
                <del className="text-soft">{before}</del> →{' '}
              </>
            )}
            {after ?? <span className="text-soft">vide</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
