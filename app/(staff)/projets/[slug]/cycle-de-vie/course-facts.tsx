import { formatDateTime } from '@/lib/format';
import { formatBounds } from '@/lib/imprecise-date';
import { exitCauseLabel, lifecycleEventLabels, projectEventLabels, visibilityLabels } from '@/lib/projects/labels';
import type { LifecycleFact } from '@/lib/projects/lifecycle-queries';

/** What is known of a phase, oldest first; what was put right since stays readable. */
export function CourseFacts({ facts }: { facts: LifecycleFact[] }) {
  return (
    <ol className="flex flex-col gap-3">
      {facts.map((fact, index) => (
        <li key={fact.id}>
          <p>
            <span className={isCorrected(facts, index) ? 'text-soft line-through' : 'font-medium'}>
              {titleOf(fact)}
            </span>
            {isCorrected(facts, index) && <span className="text-sm text-soft"> · corrigé ensuite</span>}
          </p>
          {fact.reason && <p className="max-w-prose text-pretty">{fact.reason}</p>}
          {fact.decision && (
            <p className="max-w-prose text-pretty">
              <span className="text-soft">Décision{'\u00a0'}: </span>
              {fact.decision}
            </p>
          )}
          {fact.document?.url && (
            <a href={fact.document.url} rel="noreferrer" className="prose-link">
              {fact.document.title}
            </a>
          )}
          <p className="text-xs text-soft">{originOf(fact)}</p>
        </li>
      ))}
    </ol>
  );
}

function titleOf({ phase, kind, date, exitCause }: LifecycleFact): string {
  const what = phase ? lifecycleEventLabels[kind] : projectEventLabels[kind];
  const when = date ? date.text : 'date non précisée';
  return [what, when, kind === 'EXITED' ? exitCauseLabel(exitCause) : null].filter((word) => word !== null).join(' · ');
}

function originOf({ author, recordedAt, date, reason, decision, visibility }: LifecycleFact): string {
  const bounds = date && (date.from || date.to) ? formatBounds(date.from, date.to) : null;
  const who = author ? `enregistré par ${author} le ${formatDateTime(recordedAt)}` : 'repris de la source';
  const readers = reason || decision ? `lecture\u00a0: ${visibilityLabels[visibility].toLowerCase()}` : null;
  return [bounds, who, readers].filter((word) => word !== null).join(' · ');
}

function isCorrected(facts: readonly LifecycleFact[], index: number): boolean {
  return facts[index + 1]?.kind === facts[index]?.kind;
}
