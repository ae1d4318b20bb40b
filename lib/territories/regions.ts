import departmentRows from '@etalab/decoupage-administratif/data/departements.json';
import regionRows from '@etalab/decoupage-administratif/data/regions.json';
import { departmentName, departments } from '@/lib/organizations/departments';

/** How finely a territory is looked at. */
export type Grain = 'departement' | 'region';

export type Territory = { code: string; name: string };

/** The regions that have one of the 101 départements, by COG code, in the order of their names. */
export const regions: Territory[] = regionRows
  .filter(({ zone }) => zone !== 'com')
  .map(({ code, nom }) => ({ code, name: nom.replaceAll("'", '’') }))
  .sort((a, b) => a.name.localeCompare(b.name, 'fr'));

const regionByDepartment = new Map(
  departmentRows.filter(({ code }) => code in departments).map(({ code, region }) => [code, region]),
);

/** The code of the region a département is in; null for a code that no département has. */
export function regionOf(department: string): string | null {
  return regionByDepartment.get(department) ?? null;
}

/** The codes of a region's départements. */
export function departmentsOf(region: string): string[] {
  return [...regionByDepartment].flatMap(([department, code]) => (code === region ? [department] : []));
}

/** The territory that holds a département at this grain. */
export function territoryOf(department: string, grain: Grain): string | null {
  return grain === 'region' ? regionOf(department) : department;
}

/** « Isère (38) », « Bretagne »; null for a code that no territory has. */
export function territoryName(code: string, grain: Grain): string | null {
  if (grain === 'region') return regions.find((region) => region.code === code)?.name ?? null;
  return departments[code] ? departmentName(code) : null;
}

/** The départements of a territory: itself, or those of the region. */
export function departmentsIn(code: string, grain: Grain): string[] {
  return grain === 'region' ? departmentsOf(code) : [code];
}

/** Each of them is a département and a region at once, and has no place on the drawing of the mainland. */
const OVERSEAS = ['971', '972', '973', '974', '976'];

export function isOverseas(code: string, grain: Grain): boolean {
  return departmentsIn(code, grain).some((department) => OVERSEAS.includes(department));
}

/** The territories overseas, at this grain, in the order of their codes. */
export function overseasAt(grain: Grain): Territory[] {
  return OVERSEAS.map((department) => ({
    code: territoryOf(department, grain) ?? department,
    name: departments[department] ?? department,
  }));
}
