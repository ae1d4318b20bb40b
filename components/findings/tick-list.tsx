'use client';

import { useField } from '@conform-to/react';
import { GroupFrame } from '@/components/forms/field-frame';
import { useStoredValue } from '@/components/forms/stored-values';
import { useFieldParts } from '@/components/forms/use-field-parts';
import { buttonClass } from '@/components/ui/button-class';

type TickListProps = {
  name: string;
  label: string;
  hint?: string;
  options: { value: string; label: string }[];
  /** Nothing of it is sent. */
  disabled?: boolean;
};

/** Several of a list. After a conflict, what somebody else ticked meanwhile can be taken whole. */
export function TickList({ name, label, hint, options, disabled }: TickListProps) {
  const { stored: _, ...parts } = useFieldParts(name, { hint });
  const [field] = useField<unknown>(name);
  const ticked = asList(parts.initial);
  const stored = useStoredValue(name)?.split(',').filter(Boolean);
  const differs = stored && stored.toSorted().join() !== asList(field.value).toSorted().join();
  return (
    <GroupFrame parts={{ ...parts, stored: undefined }} label={label} hint={hint}>
      <div className="grid max-h-72 gap-x-6 overflow-y-auto sm:grid-cols-2">
        {options.map((option) => (
          <label key={option.value} className="flex min-h-7 items-baseline gap-2.5 py-0.5 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              name={name}
              value={option.value}
              disabled={disabled}
              defaultChecked={ticked.includes(option.value)}
              className="check translate-y-0.5"
            />
            <span className="min-w-0">{option.label}</span>
          </label>
        ))}
      </div>
      {differs && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control bg-amber-soft px-2.5 py-1.5 text-sm">
          <p className="min-w-0 flex-1 basis-40">
            Enregistré entre-temps{'\u00a0'}: {wordsOf(options, stored)}
          </p>
          <button
            type="button"
            className={buttonClass({ size: 'sm' })}
            onClick={() => takeStored(parts.formId, name, stored)}
          >
            Reprendre cette réponse
          </button>
        </div>
      )}
    </GroupFrame>
  );
}

function asList(value: unknown): string[] {
  return [value].flat().filter((one) => typeof one === 'string' && one !== '') as string[];
}

function wordsOf(options: TickListProps['options'], values: string[]): string {
  const labels = options.filter(({ value }) => values.includes(value)).map((option) => option.label);
  return labels.length > 0 ? `«\u00a0${labels.join(', ')}\u00a0»` : 'rien';
}

function takeStored(formId: string, name: string, stored: string[]) {
  const boxes = document.forms.namedItem(formId)?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [];
  for (const box of boxes) if (box.name === name) box.checked = stored.includes(box.value);
  boxes[0]?.dispatchEvent(new Event('input', { bubbles: true }));
}
