/** « Choix de la structure. » inside a sentence: « choix de la structure ». */
export function lowerFirst(text: string): string {
  const bare = text.replace(/\.$/, '');
  return /^\p{Lu}[\p{Ll}\s]/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}
