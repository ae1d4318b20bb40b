import { parseImpreciseDate } from '@/lib/imprecise-date';
import type { Criterion } from '@/lib/instruments/rules';
import { type AnswerContent, isAnswered } from './answers';
import { fieldName } from './form-entries';

/** What keeps an evaluation from being handed in: the field to go to, and one sentence. */
export type Missing = { field: string; message: string };

type Asked = Pick<Criterion, 'id' | 'kind' | 'wording' | 'isRequired'>;

/** The criteria that wait for an answer, and what was typed but cannot be read, in the order of the form. */
export function missingOf(
  criteria: readonly Asked[],
  answers: ReadonlyMap<string, AnswerContent>,
  metOn: string | null,
): Missing[] {
  const date = metOn ? parseImpreciseDate(metOn) : null;
  const dated = date && !date.ok ? [{ field: 'metOn', message: date.message }] : [];
  const asked = criteria.flatMap((criterion, index) => {
    const message = problemOf(criterion, answers.get(criterion.id));
    return message ? [{ field: fieldName(index, partAsked(criterion)), message }] : [];
  });
  return [...dated, ...asked];
}

/** « Il reste un critère à renseigner ou à marquer « non recueilli ». » */
export function missingSentence(missing: readonly Missing[]): string {
  const criteria = missing.filter(({ field }) => field !== 'metOn').length;
  const isDateUnread = criteria < missing.length;
  if (missing.length === 0) return 'Tout est renseigné\u00a0: l’évaluation peut être soumise.';
  if (criteria === 0) return 'Il reste à préciser la date de la rencontre.';
  const left = criteria === 1 ? 'un critère' : `${criteria}\u00a0critères`;
  const date = isDateUnread ? ', et la date de la rencontre à préciser' : '';
  return `Il reste ${left} à renseigner ou à marquer «\u00a0non recueilli\u00a0»${date}.`;
}

function problemOf(criterion: Asked, content: AnswerContent | undefined): string | null {
  if (criterion.kind === 'NUMBER' && content?.state === 'GIVEN' && content.text !== null) {
    return `Écrivez un nombre pour «\u00a0${criterion.wording}\u00a0»\u00a0: «\u00a0${content.text}\u00a0» n’en est pas un.`;
  }
  return criterion.isRequired && !isAnswered(criterion, content)
    ? `Répondez à «\u00a0${criterion.wording}\u00a0».`
    : null;
}

/** Where the eye must go: a number and a text have their own control, the others are a choice. */
function partAsked({ kind }: Asked) {
  if (kind === 'NUMBER') return 'value';
  return kind === 'TEXT' ? 'text' : 'choice';
}
