'use client';

import { FieldFrame } from '@/components/forms/field-frame';
import { type FieldLook, initialText, useFieldParts } from '@/components/forms/use-field-parts';

type ComboboxFieldProps = FieldLook & {
  suggestions: (string | { value: string; label: string })[];
  placeholder?: string;
};

/** A text with suggestions, the platform's own list: what is typed may also be new. */
export function ComboboxField(props: ComboboxFieldProps) {
  const { name, label, hint, required, className, suggestions, placeholder } = props;
  const parts = useFieldParts(name, { hint });
  const listId = `${parts.id}-list`;
  return (
    <FieldFrame parts={parts} label={label} hint={hint} required={required} className={className}>
      <input
        id={parts.id}
        name={name}
        list={listId}
        required={required}
        autoComplete="off"
        placeholder={placeholder}
        defaultValue={initialText(parts.initial)}
        className="control"
        {...parts.aria}
      />
      <datalist id={listId}>
        {suggestions.map((suggestion) =>
          typeof suggestion === 'string' ? (
            <option key={suggestion} value={suggestion} />
          ) : (
            <option key={suggestion.value} value={suggestion.value}>
              {suggestion.label}
            </option>
          ),
        )}
      </datalist>
    </FieldFrame>
  );
}
