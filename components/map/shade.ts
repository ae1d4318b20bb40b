/** The last shade is full; those before stay light enough for dark figures, in order. */
export function opacityOf(shade: number, shades: number): number {
  return shade === shades - 1 ? 1 : 0.2 + (0.28 * shade) / Math.max(1, shades - 1);
}
