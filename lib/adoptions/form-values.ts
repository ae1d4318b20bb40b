import type { Adoption } from '@/lib/generated/prisma/client';

type Kept = Pick<
  Adoption,
  | 'label'
  | 'wave'
  | 'departments'
  | 'territory'
  | 'joinedText'
  | 'contactName'
  | 'contactEmail'
  | 'contactPhone'
  | 'note'
>;

/** What the form shows of an adoption, field by field, as a person would type it. */
export function adoptionFormValues(stored: Kept): Record<string, string> {
  const { label, wave, departments, territory, joinedText, contactName, contactEmail, contactPhone, note } = stored;
  const texts = { label, wave, territory, contactName, contactEmail, contactPhone, note, joined: joinedText };
  const values = Object.fromEntries(Object.entries(texts).map(([field, value]) => [field, value ?? '']));
  return { ...values, departments: departments.join(', ') };
}
