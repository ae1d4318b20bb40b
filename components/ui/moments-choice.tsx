import { FilterBar } from '@/components/ui/filter-bar';

type MomentsChoiceProps = {
  label: string;
  moments: readonly { value: string; label: string }[];
  /** The two fields: name in the address, label, value. */
  fields: readonly (readonly [name: string, label: string, value: string])[];
};

/** Which two moments of one thing are compared. */
export function MomentsChoice({ label, moments, fields }: MomentsChoiceProps) {
  const choices = fields.map(([name, fieldLabel, value]) => ({ name, label: fieldLabel, value, options: moments }));
  return <FilterBar label={label} submitLabel="Comparer" fields={choices} />;
}
