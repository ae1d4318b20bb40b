/** Id of the editor's form, and start of the ids of its fields: « Écrivez le poids… » leads to one. */
export const DRAFT_FORM = 'brouillon';

export function fieldId(name: string): string {
  return `${DRAFT_FORM}-${name}`;
}

/** Where a missing thing is put right. */
export function criterionAnchor(code: string): string {
  return `critere-${code}`;
}
