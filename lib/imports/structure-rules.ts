import { shortened } from './column-rules';
import { fixedHeadings } from './labels';
import { nearest, wordsOf } from './near-rules';
import type { Standing } from './row-rules';

// Whom a line of a file is about.

export type KnownStructure = {
  id: string;
  slug: string;
  name: string;
  /** Whatever it may be called in a file. */
  names: readonly string[];
  /** Why nothing may be written about it; null when it may. */
  refusal: string | null;
  standing: Standing;
};

/** Structures by each name they may bear: several may bear the same. */
export type Names = ReadonlyMap<string, readonly KnownStructure[]>;

type Found = { structure: KnownStructure } | { problem: string; isName: boolean };

export function namesOf(structures: readonly KnownStructure[]): Names {
  const names = new Map<string, KnownStructure[]>();
  for (const structure of structures) {
    for (const words of new Set(structure.names.map(wordsOf)))
      names.set(words, [...(names.get(words) ?? []), structure]);
  }
  return names;
}

/** By its identifier. A name that is another structure's means that columns were sorted apart. */
export function findStructure(
  structures: readonly KnownStructure[],
  names: Names,
  identifier: string,
  name: string,
): Found {
  const structure = structures.find((one) => one.slug === identifier.toLowerCase());
  const named = (name && names.get(wordsOf(name))) || [];
  const [other] = named;
  if (!structure) return { problem: unknown(structures, named, identifier), isName: false };
  if (!other || named.includes(structure)) return { structure };
  return { problem: disagreement(structure, other), isName: true };
}

function unknown(structures: readonly KnownStructure[], named: readonly KnownStructure[], identifier: string): string {
  const only = named.length === 1 ? named[0] : undefined;
  if (identifier === '') {
    const advice = only ? `écrivez «\u00a0${only.slug}\u00a0»` : 'reprenez-le du modèle';
    return `La colonne «\u00a0${fixedHeadings.adoption}\u00a0» est vide\u00a0: ${advice}, ou supprimez la ligne.`;
  }
  const slugs = structures.map((one) => one.slug);
  const slug = nearest(identifier, slugs);
  const meant = only ?? structures.find((one) => one.slug === slug);
  const start = `«\u00a0${shortened(identifier)}\u00a0» n’est pas une structure de ce projet\u00a0:`;
  return meant
    ? `${start} vouliez-vous dire «\u00a0${meant.slug}\u00a0» (${meant.name})\u00a0?`
    : `${start} reprenez l’identifiant du modèle, ou supprimez la ligne.`;
}

function disagreement(structure: KnownStructure, other: KnownStructure): string {
  return `«\u00a0${structure.slug}\u00a0» est ${structure.name}, et non ${other.name}\u00a0: l’identifiant et le nom ont été séparés, par un tri peut-être. Remettez-les ensemble.`;
}
