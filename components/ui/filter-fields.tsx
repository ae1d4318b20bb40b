type Field = { name: string; label: string; value: string | number | null | undefined };

/** A choice, or words to seek. */
export type FilterField = Field & Partial<Choice>;

type Choice = {
  /** The choices, under the value that the address holds. */
  options: readonly { value: string; label: string }[];
  /** What the list shows without a choice; when it is not given, one of the options always is, and reads whole. */
  all?: string;
};

export function FilterInput({ options, all, ...field }: FilterField) {
  return options ? <ChoiceInput {...field} options={options} all={all} /> : <WordsInput {...field} />;
}

function WordsInput({ name, label, value }: Field) {
  return (
    <label className="col-span-2 min-w-0 md:max-w-80 md:flex-2 md:basis-48">
      <span className={LABEL}>{label}</span>
      <input type="search" name={name} defaultValue={value ?? ''} className="control" />
    </label>
  );
}

function ChoiceInput({ name, label, value, options, all }: Field & Choice) {
  return (
    <label className={`min-w-0 md:flex-1 ${all ? 'md:max-w-60 md:basis-32' : 'col-span-2 md:basis-56'}`}>
      <span className={LABEL}>{label}</span>
      <select name={name} defaultValue={value ?? ''} className="control">
        {all && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

const LABEL = 'mb-1 block text-sm font-medium text-soft';

/** Words in the order they are declared, as choices. */
export function optionsOf(labels: Record<string, string>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
