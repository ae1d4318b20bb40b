import type { Role } from './generated/prisma/enums';
import { paths, safeBack } from './paths';

/** Where a person goes once signed in: back where they came from when that part of the site is theirs, else to their own home. */
export function landingOf(person: { role: Role }, back?: string): string {
  const home = person.role === 'CARRIER' ? paths.myProject : paths.dashboard;
  const wanted = safeBack(back, home);
  return isOwnPart(person.role, wanted) ? wanted : home;
}

/** Carriers read their project and the public sheets; nobody else has a project of their own. The sign-in page leads nowhere. */
function isOwnPart(role: Role, path: string) {
  if (path === '/' || isUnder(path, paths.signIn())) return false;
  if (isUnder(path, paths.sheets)) return true;
  return isUnder(path, paths.myProject) === (role === 'CARRIER');
}

function isUnder(path: string, folder: string) {
  return path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}?`);
}
