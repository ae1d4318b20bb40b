import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as french from '@zxcvbn-ts/language-fr';
import type { Role } from '@/lib/generated/prisma/enums';

const LONGEST = 128;
const SHORTEST: Record<Role, number> = { ADMIN: 16, MANAGER: 15, STAFF: 15, CARRIER: 15 };
/** zxcvbn's scale goes from 0 to 4; from 3 on, an offline attack takes years. */
const STRONG_ENOUGH = 3;

const strength = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...french.dictionary },
  graphs: common.adjacencyGraphs,
  translations: french.translations,
});

/**
 * Why a password cannot be chosen, as one French sentence; null when it can. Length and strength count, composition does not.
 * @param personal words that a guesser would try first: the person's name and address.
 */
export function passwordRefusal(password: string, role: Role, personal: string[] = []): string | null {
  const shortest = SHORTEST[role];
  if (password.length < shortest)
    return `Choisissez un mot de passe d’au moins ${shortest} caractères : quelques mots suffisent.`;
  if (password.length > LONGEST) return `Choisissez un mot de passe d’au plus ${LONGEST} caractères.`;
  if (strength.check(password, personal.flatMap(wordsOf)).score < STRONG_ENOUGH) {
    return 'Ce mot de passe est trop facile à deviner : ajoutez un ou deux mots sans rapport entre eux.';
  }
  return null;
}

function wordsOf(text: string) {
  return text.split(/[^\p{L}\d]+/u).filter((word) => word.length > 2);
}
