export type Option = { value: string; label: string };
export type OptionGroup = { group: string; options: Option[] };

export function wordsOf(options: (Option | OptionGroup)[], value: string | undefined): string | undefined {
  const flat = options.flatMap((entry) => ('group' in entry ? entry.options : [entry]));
  return flat.find((option) => option.value === value)?.label;
}
