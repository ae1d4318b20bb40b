'use client';

import type { FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { FormState } from '@/lib/action-state';
import { fieldLabel, fieldValue } from '@/lib/evaluations/field-words';
import type { Criterion } from '@/lib/instruments/rules';

type Conflict = Extract<FormState, { status: 'refused' }>;

type ConflictChoicesProps = {
  conflict: Conflict;
  criteria: readonly Criterion[];
  /** With script: what the form holds now, and what it held when it was last stored. */
  typed: Record<string, string> | null;
  base: Record<string, string> | null;
  /** Without script: the action to post to. */
  action: (data: FormData) => void;
  /** With script: the stored values that were chosen, by field name; the others stay as they are in the form. */
  onSettle: (chosen: Record<string, string>, version: number | null) => void;
};

/** Two people wrote: both texts, and a choice for each field. Without script it posts everything that was typed along with the choices. */
export function ConflictChoices({ conflict, criteria, typed, base, action, onSettle }: ConflictChoicesProps) {
  const sent = flatten(conflict.lastResult?.initialValue ?? {});
  const mine = (name: string) => (typed ?? sent)[name] ?? '';
  const stored = Object.entries(conflict.stored ?? {});
  // Who did not write in a field does not mean to take the other's words out of it.
  const isMine = (name: string) => !UNSAID.has(mine(name)) && base?.[name] !== mine(name);
  const settle = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    onSettle(
      Object.fromEntries(stored.filter(([name]) => data.get(name) === conflict.stored?.[name])),
      conflict.version ?? null,
    );
  };
  return (
    <form action={action} onSubmit={settle}>
      <Notice tone="amber" role="alert" title={conflict.message}>
        {Object.entries(sent)
          .filter(([name]) => !BESIDE.has(name) && !(name in (conflict.stored ?? {})))
          .map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        <input type="hidden" name="intent" value="draft" />
        {conflict.version && <input type="hidden" name="version" value={conflict.version} />}
        {stored.map(([name, value]) => (
          <fieldset key={name} className="mt-3">
            <legend className="font-semibold">{fieldLabel(criteria, name)}</legend>
            <Choice name={name} value={mine(name)} who="Votre saisie" criteria={criteria} isChosen={isMine(name)} />
            <Choice
              name={name}
              value={value}
              who="Enregistré entre-temps"
              criteria={criteria}
              isChosen={!isMine(name)}
            />
          </fieldset>
        ))}
        <Button type="submit" variant="primary" size="sm" className="mt-3">
          Garder ces choix
        </Button>
      </Notice>
    </form>
  );
}

type ChoiceProps = { name: string; value: string; who: string; criteria: readonly Criterion[]; isChosen: boolean };

function Choice({ name, value, who, criteria, isChosen }: ChoiceProps) {
  return (
    <label className="flex items-baseline gap-2 py-1">
      <input type="radio" name={name} value={value} defaultChecked={isChosen} className="check translate-y-0.5" />
      <span className="min-w-0">
        <span className="text-soft">
          {who}
          {'\u00a0'}:{' '}
        </span>
        <span className="whitespace-pre-line">{fieldValue(criteria, name, value)}</span>
      </span>
    </label>
  );
}

/** `{ answers: [{ level: '3' }] }` → `{ 'answers[0].level': '3' }` */
function flatten(value: unknown, path = ''): Record<string, string> {
  if (typeof value === 'string') return { [path]: value };
  if (typeof value !== 'object' || value === null) return {};
  const isList = Array.isArray(value);
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]) =>
      flatten(inner, isList ? `${path}[${key}]` : path ? `${path}.${key}` : key),
    ),
  );
}

/** What a field holds before anybody says anything. */
const UNSAID = new Set(['', 'GIVEN', 'NONE', 'EXACT']);

const BESIDE = new Set(['intent', 'version', 'idempotencyKey']);
