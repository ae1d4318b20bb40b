/** Id of the form itself, and start of the ids of its fields: « Renseignez… » links lead to them. */
export const FORM_ID = 'evaluation';

export function fieldId(name: string): string {
  return `${FORM_ID}-${name}`;
}

/** Where the form says why it was refused. */
export const REFUSAL_ID = 'evaluation-refus';

/** The panel that lists the keys. */
export const KEYS_ID = 'evaluation-touches';

/** The form of a review: the notes beside the criteria belong to it. */
export const REVIEW_ID = 'relecture';
