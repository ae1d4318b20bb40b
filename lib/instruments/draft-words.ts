import { criteriaOf, type Draft } from './draft-rules';
import { type DraftStep, placeOf } from './draft-steps';
import { shortWords } from './labels';

// What the editor says aloud: where a thing went, for those who do not see it move.

/** « Prospection » : position 2 sur 3, principe « Aller vers ». */
export function positionWords(draft: Draft, code: string): string {
  const place = placeOf(draft, code);
  if (!place) return '';
  const principle = place.principle === null ? null : draft.principles[place.principle];
  const size = (principle?.criteria ?? draft.loose).length;
  const where = principle
    ? `principe ${quoted(principle.wording, `n°\u00a0${(place.principle ?? 0) + 1}`)}`
    : 'sans principe';
  return `${nameOf(draft, code)}\u00a0: position ${place.at + 1} sur ${size}, ${where}.`;
}

export function draftWords(step: DraftStep, before: Draft, after: Draft): string {
  switch (step.do) {
    case 'add-principle':
      return `Principe n°\u00a0${after.principles.length} ajouté.`;
    case 'remove-principle':
      return 'Principe retiré\u00a0: ses critères sont maintenant sans principe.';
    case 'raise-principle':
    case 'lower-principle': {
      const at = step.principle + (step.do === 'raise-principle' ? -1 : 1);
      const moved = after.principles[at];
      return moved
        ? `Principe ${quoted(moved.wording, `n°\u00a0${at + 1}`)}\u00a0: position ${at + 1} sur ${after.principles.length}.`
        : '';
    }
    case 'add-criterion':
      return 'Critère ajouté.';
    case 'remove-criterion':
      return `${nameOf(before, step.code)} est retiré.`;
    case 'raise-criterion':
    case 'lower-criterion':
    case 'place-criterion':
      return positionWords(after, step.code);
    case 'add-level':
      return 'Palier ajouté.';
    case 'remove-level':
      return 'Palier retiré.';
    default: {
      const at = step.level + (step.do === 'raise-level' ? -1 : 1);
      const levels = criteriaOf(after).find(({ code }) => code === step.code)?.levels ?? [];
      return levels[at]
        ? `Palier ${quoted(levels[at].anchor, '')}\u00a0: position ${at + 1} sur ${levels.length}.`
        : '';
    }
  }
}

function nameOf(draft: Draft, code: string): string {
  const wording = criteriaOf(draft).find((criterion) => criterion.code === code)?.wording ?? '';
  return quoted(wording, 'Critère sans intitulé');
}

function quoted(words: string, otherwise: string): string {
  return words ? `«\u00a0${shortWords(words)}\u00a0»` : otherwise;
}
