export type Option = { value: string; label: string; text?: string };
export type OptionGroup = { group: string; options: Option[] };

/** An answer as people read it. */
export function wordsOf(options: (Option | OptionGroup)[], value: string | undefined): string | undefined {
  const flat = options.flatMap((entry) => ('group' in entry ? entry.options : [entry]));
  const found = flat.find((option) => option.value === value);
  return found && [found.label, found.text].filter(Boolean).join(', ');
}
