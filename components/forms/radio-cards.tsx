'use client';

import { GroupFrame } from '@/components/forms/field-frame';
import { type Option, wordsOf } from '@/components/forms/options';
import { type FieldLook, initialText, useFieldParts } from '@/components/forms/use-field-parts';

type RadioCardsProps = FieldLook & {
  /** `label` is the level (0 to 4), `text` the anchor that says what it means. */
  options: Option[];
  /** The answer given before, outlined with dots. */
  previous?: string;
  /** When it was given, e.g. « phase II ». */
  previousLabel?: string;
  /** Ways not to answer, e.g. « non recueilli ». */
  others?: Option[];
};

/** One card per level of a scale. */
export function RadioCards(props: RadioCardsProps) {
  const { name, label, hint, required, className, options, previous, previousLabel, others = [] } = props;
  const parts = useFieldParts(name, { hint });
  const initial = initialText(parts.initial);
  const storedWords = wordsOf([...options, ...others], parts.stored);
  return (
    <GroupFrame
      parts={parts}
      label={label}
      hint={hint}
      required={required}
      className={className}
      storedWords={storedWords}
    >
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(7rem,100%),1fr))] gap-2">
        {options.map((option) => (
          <label key={option.value} className={`${CARD} ${option.value === previous ? PREVIOUS : ''}`}>
            <input
              type="radio"
              name={name}
              value={option.value}
              required={required}
              defaultChecked={initial === option.value}
              className="absolute inset-0 size-full cursor-pointer appearance-none rounded-control"
            />
            <span className="block font-semibold">{option.label}</span>
            {option.text && (
              <span className="block text-sm text-soft group-has-checked/level:text-green">{option.text}</span>
            )}
            {option.value === previous && (
              <span className="sr-only"> (réponse précédente{previousLabel ? `, ${previousLabel}` : ''})</span>
            )}
          </label>
        ))}
      </div>
      {others.length > 0 && (
        <div className="flex flex-wrap gap-x-5 gap-y-1">
          {others.map((option) => (
            <label
              key={option.value}
              className="flex min-h-7 items-center gap-2 text-sm text-soft has-checked:text-ink"
            >
              <input
                type="radio"
                name={name}
                value={option.value}
                defaultChecked={initial === option.value}
                className="check"
              />
              {option.label}
            </label>
          ))}
        </div>
      )}
    </GroupFrame>
  );
}

const CARD =
  'group/level relative min-h-13 rounded-control border border-line bg-paper px-2.5 py-2 leading-snug hover:border-edge ' +
  'has-checked:border-green has-checked:bg-green-soft has-checked:inset-ring has-checked:inset-ring-green ' +
  'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-green';

const PREVIOUS =
  'after:pointer-events-none after:absolute after:-inset-1 after:rounded-[0.7rem] after:border-2 after:border-dotted after:border-edge';
