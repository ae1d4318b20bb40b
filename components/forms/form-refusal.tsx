'use client';

import type { Ref } from 'react';
import { Notice } from '@/components/ui/notice';
import type { FormState } from '@/lib/action-state';

type FormRefusalProps = { state: FormState; formId: string; ref: Ref<HTMLDivElement> };

/** Why the form was refused, above it: one sentence, or the list of what to put right. */
export function FormRefusal({ state, formId, ref }: FormRefusalProps) {
  if (state.status !== 'refused') return null;
  const fieldErrors = Object.entries(state.lastResult?.error ?? {}).filter(([, errors]) => errors?.length);
  const general = state.message ?? fieldErrors.find(([name]) => name === '')?.[1]?.join(' ');
  const named = fieldErrors.filter(([name]) => name !== '');
  return (
    <div ref={ref} tabIndex={-1}>
      <Notice tone={TONES[state.kind ?? 'fields']} role="alert">
        {general ? <p>{general}</p> : <p className="font-semibold">{countOf(named.length)}</p>}
        {named.length > 0 && (
          <ul className="mt-0.5">
            {named.map(([name, errors]) => (
              <li key={name}>
                <a href={`#${formId}-${name}`} className="prose-link">
                  {errors?.join(' ')}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}

function countOf(count: number): string {
  return count > 1 ? `${count} réponses à corriger` : 'Une réponse à corriger';
}

const TONES = { fields: 'red', rule: 'red', conflict: 'amber', 'already-done': 'amber', limit: 'amber' } as const;
