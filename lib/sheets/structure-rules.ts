import { count, fold, slugOf } from '@/lib/format';
import type { AdoptionWave } from '@/lib/generated/prisma/enums';
import type { ImpreciseDate } from '@/lib/imprecise-date';
import { departmentName } from '@/lib/organizations/departments';

/** One structure that took the project up, as far as these eyes may know it. */
export type Structure = {
  name: string | null;
  kind: string | null;
  place: string | null;
  wave: AdoptionWave;
  joined: ImpreciseDate | null;
};

/** What the slots of a project are called: « SIAE n° 3 », « Territoire n° 4 ». */
export type StructureNoun = { one: string; many: string };

/** The noun that every slot shares. A label of another form may hold a name: such structures are just structures. */
export function structureNoun(adoptions: readonly { label: string }[]): StructureNoun {
  const isSlotOf = (noun: StructureNoun, label: string) => fold(label).startsWith(fold(`${noun.one} n`));
  const shared = NOUNS.find((noun) => adoptions.every(({ label }) => / n° \d+$/.test(label) && isSlotOf(noun, label)));
  return (adoptions.length > 0 && shared) || STRUCTURE;
}

/** « 18 SIAE », « 11 territoires ». */
export function countStructures(number: number, { one, many }: StructureNoun): string {
  return count(number, one, many);
}

/** « aucun nom publié », « 2 noms publiés » */
export function publishedNames(structures: readonly Structure[]): string {
  const named = structures.filter(({ name }) => name !== null).length;
  if (named === 0) return 'aucun nom publié';
  return named === 1 ? '1\u00a0nom publié' : `${named}\u00a0noms publiés`;
}

/** Named structures one by one, then the others together where nothing tells them apart. */
export function structureLines(structures: readonly Structure[]): (Structure & { number: number })[] {
  const lines: (Structure & { number: number })[] = [];
  for (const structure of structures) {
    const same = lines.find((line) => structure.name === null && keyOf(line) === keyOf(structure));
    if (same) same.number += 1;
    else lines.push({ ...structure, number: 1 });
  }
  return [...lines.filter(({ name }) => name !== null), ...lines.filter(({ name }) => name === null)];
}

/** « 3 gares parisiennes · Paris (75) »; a territory that only repeats its département is left out. */
export function placeWording(departments: readonly string[], territory: string | null): string | null {
  const names = departments.map(departmentName);
  const words = (text: string) => `-${slugOf(text)}-`;
  const repeats = names.some((name) => territory && words(territory).includes(words(name.replace(/ \(.*\)$/, ''))));
  const parts = [...(territory && !repeats ? [territory] : []), ...names];
  return parts.length > 0 ? parts.join(' · ') : null;
}

const STRUCTURE: StructureNoun = { one: 'structure', many: 'structures' };
const NOUNS: StructureNoun[] = [
  { one: 'SIAE', many: 'SIAE' },
  { one: 'territoire', many: 'territoires' },
  { one: 'entreprise', many: 'entreprises' },
];

function keyOf({ name, place, wave, joined }: Structure): string {
  return JSON.stringify([name, place, wave, joined?.text ?? null]);
}
