'use client';

import { GroupFrame } from '@/components/forms/field-frame';
import { type Option, wordsOf } from '@/components/forms/options';
import { type FieldLook, initialText, useFieldParts } from '@/components/forms/use-field-parts';

type RadioListProps = FieldLook & { options: Option[] };

export function RadioList({ name, label, hint, required, className, options }: RadioListProps) {
  const parts = useFieldParts(name, { hint });
  const initial = initialText(parts.initial);
  const storedWords = wordsOf(options, parts.stored);
  return (
    <GroupFrame
      parts={parts}
      label={label}
      hint={hint}
      required={required}
      className={className}
      storedWords={storedWords}
    >
      <div className="flex flex-col gap-0.5">
        {options.map((option) => (
          <label key={option.value} className="flex min-h-7 items-baseline gap-2.5 pointer-coarse:min-h-11">
            <input
              type="radio"
              name={name}
              value={option.value}
              required={required}
              defaultChecked={initial === option.value}
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
