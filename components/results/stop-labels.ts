type Campaign = { slug: string; phaseLabel: string };

/** Short names for the moments of a small chart: « I », « II », « III »; the page says once what they stand for. */
export function stopLabels(campaigns: readonly Campaign[]): string[] {
  return campaigns.map((_, index) => ROMAN[index] ?? String(index + 1));
}

/** The moments of a wide chart: each under its own name, and under its number where there is no room. */
export function namedStops(campaigns: readonly Campaign[]) {
  const shorts = stopLabels(campaigns);
  return campaigns.map(({ phaseLabel }, index) => ({ label: phaseLabel, short: shorts[index] ?? '' }));
}

/** « I : Évaluation I · II : Évaluation II ». */
export function stopLegend(campaigns: readonly (Campaign & { label: string })[]): string {
  const stops = stopLabels(campaigns);
  return campaigns.map(({ label }, index) => `${stops[index]}\u00a0: ${label}`).join(' ; ');
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
