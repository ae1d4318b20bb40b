'use client';

import { FieldFrame } from '@/components/forms/field-frame';
import { type Option, type OptionGroup, wordsOf } from '@/components/forms/options';
import { type FieldLook, initialText, useFieldParts } from '@/components/forms/use-field-parts';

type SelectFieldProps = FieldLook & {
  options: (Option | OptionGroup)[];
  /** First, empty choice; « Choisir… » when nothing is chosen for the person. */
  placeholder?: string;
};

export function SelectField(props: SelectFieldProps) {
  const { name, label, hint, required, className, options, placeholder = 'Choisir…' } = props;
  const parts = useFieldParts(name, { hint });
  const storedWords = wordsOf(options, parts.stored);
  return (
    <FieldFrame
      parts={parts}
      label={label}
      hint={hint}
      required={required}
      className={className}
      storedWords={storedWords}
    >
      <select
        id={parts.id}
        name={name}
        required={required}
        defaultValue={initialText(parts.initial) ?? ''}
        className="control"
        {...parts.aria}
      >
        <option value="">{placeholder}</option>
        {options.map((entry) =>
          'group' in entry ? (
            <optgroup key={entry.group} label={entry.group}>
              {entry.options.map(toOption)}
            </optgroup>
          ) : (
            toOption(entry)
          ),
        )}
      </select>
    </FieldFrame>
  );
}

function toOption(option: Option) {
  return (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  );
}
