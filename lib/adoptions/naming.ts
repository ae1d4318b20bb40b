import { fold } from '@/lib/format';

type Named = { label: string; organization: { name: string; shortName?: string | null } | null };

/** What people call it: its organization's name once it is known, its slot's label until then. */
export function adoptionName({ label, organization }: Named): string {
  return organization?.name ?? label;
}

/** The label it went by before it was named; null when it never had another. */
export function formerLabel({ label, organization }: Named): string | null {
  if (!organization) return null;
  return [organization.name, organization.shortName ?? ''].some((name) => fold(name) === fold(label)) ? null : label;
}

/** Why this organization cannot come into the project once more; null when it is not there yet. */
export function twiceRefusal(
  adoptions: readonly { label: string; organizationId: string | null }[],
  organization: { id: string; name: string },
): string | null {
  const twin = adoptions.find((adoption) => adoption.organizationId === organization.id);
  if (!twin) return null;
  const known = twin.label === organization.name ? '' : `, sous le libellé «\u00a0${twin.label}\u00a0»`;
  return `«\u00a0${organization.name}\u00a0» est déjà dans ce projet${known}\u00a0: choisissez une autre structure.`;
}

/** « SIAE n° 19 », « SIAE n° 20 »: the next slots of that kind, after the highest number already given. */
export function nextSlots(
  noun: string,
  count: number,
  labels: readonly string[],
): { label: string; slugFrom: string }[] {
  const numbers = labels.map(readSlot).filter((slot) => slot !== null && fold(slot.noun) === fold(noun));
  const highest = Math.max(0, ...numbers.map((slot) => slot?.number ?? 0));
  return Array.from({ length: count }, (_, index) => {
    const number = highest + index + 1;
    return { label: `${noun} n°\u00a0${number}`, slugFrom: `${noun} ${number}` };
  });
}

/** What the project's slots are called most often: « SIAE », « Territoire »; « Structure » when it has none. */
export function usualNoun(labels: readonly string[]): string {
  const uses = new Map<string, number>();
  for (const slot of labels.map(readSlot)) if (slot) uses.set(slot.noun, (uses.get(slot.noun) ?? 0) + 1);
  return [...uses].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'Structure';
}

function readSlot(label: string): { noun: string; number: number } | null {
  const match = /^(.+?)\s+n°\s*(\d{1,5})$/.exec(label);
  return match?.[1] ? { noun: match[1], number: Number(match[2]) } : null;
}
