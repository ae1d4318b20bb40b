/** No-break spaces are a matter of typography: facts are compared without them. */
export function plainSpaces(text: string): string {
  return text.replace(/\s+/g, ' ');
}
