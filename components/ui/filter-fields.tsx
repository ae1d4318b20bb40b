type FilterFieldProps = { name: string; label: string; defaultValue?: string };

export function SearchInput({ name, label, defaultValue }: FilterFieldProps) {
  return (
    <label className="min-w-0 flex-1 basis-56 sm:max-w-80">
      <span className={LABEL}>{label}</span>
      <input type="search" name={name} defaultValue={defaultValue} className="control" />
    </label>
  );
}

type FilterSelectProps = FilterFieldProps & { options: { value: string; label: string }[]; allLabel?: string };

export function FilterSelect({ name, label, defaultValue, options, allLabel = 'Tout' }: FilterSelectProps) {
  return (
    <label className="min-w-0 basis-40">
      <span className={LABEL}>{label}</span>
      <select name={name} defaultValue={defaultValue ?? ''} className="control">
        <option value="">{allLabel}</option>
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
