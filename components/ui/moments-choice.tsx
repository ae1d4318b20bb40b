import { FilterBar } from '@/components/ui/filter-bar';

type MomentsChoiceProps = {
  label: string;
  moments: readonly { value: string; label: string }[];
  /** The two fields: name in the address, label, value. */
  fields: readonly (readonly [name: string, label: string, value: string])[];
};

/** Which two moments of one thing are compared. */
export function MomentsChoice({ label, moments, fields }: MomentsChoiceProps) {
  return (
    <FilterBar label={label} submitLabel="Comparer">
      {fields.map(([name, fieldLabel, value]) => (
        <label key={name} className="min-w-0 flex-1 basis-56">
          <span className="mb-1 block text-sm font-medium text-soft">{fieldLabel}</span>
          <select name={name} defaultValue={value} className="control">
            {moments.map((moment) => (
              <option key={moment.value} value={moment.value}>
                {moment.label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </FilterBar>
  );
}
