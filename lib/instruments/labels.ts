/** « Échelle de fidélité A.CO.R, version 2 ». */
export function versionName(version: { number: number; instrument: { name: string } }): string {
  return `${version.instrument.name}, version ${version.number}`;
}
