'use client';

import { GroupFrame } from '@/components/forms/field-frame';
import type { Option } from '@/components/forms/options';
import { type FieldLook, initialList, useFieldParts } from '@/components/forms/use-field-parts';

type CheckboxListProps = FieldLook & { options: Option[]; columns?: boolean };

/** Several answers under one name. */
export function CheckboxList({ name, label, hint, required, className, options, columns }: CheckboxListProps) {
  const parts = useFieldParts(name, { hint });
  const initial = initialList(parts.initial);
  return (
    <GroupFrame parts={parts} label={label} hint={hint} required={required} className={className}>
      <div className={columns ? 'grid gap-x-5 gap-y-0.5 sm:grid-cols-2 xl:grid-cols-3' : 'flex flex-col gap-0.5'}>
        {options.map((option) => (
          <label key={option.value} className="flex min-h-7 items-baseline gap-2.5 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={initial.includes(option.value)}
              className="check translate-y-0.5"
            />
            <span className="min-w-0">
              {option.label}
              {option.text && <span className="block text-sm text-soft">{option.text}</span>}
            </span>
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}
