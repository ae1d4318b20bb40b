import type { AdoptionSeed } from './shape';

/** `count` structures that the source declares without naming them: « SIAE n° 1 », slug « siae-1 », and so on. */
export function slots(
  count: number,
  name: { slug: string; label: string },
  of: (number: number) => Omit<AdoptionSeed, 'slug' | 'label'>,
): AdoptionSeed[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    return { slug: `${name.slug}-${number}`, label: `${name.label} n° ${number}`, ...of(number) };
  });
}
