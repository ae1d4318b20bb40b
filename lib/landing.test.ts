import { describe, expect, test } from 'vitest';
import { landingOf } from './landing';

describe('where one lands after signing in', () => {
  test.each([
    ['staff without a wish go to the dashboard', 'STAFF', undefined, '/tableau-de-bord'],
    ['carriers without a wish go to their project', 'CARRIER', undefined, '/mon-projet'],
    [
      'staff go back to the page that asked',
      'MANAGER',
      '/projets/vita-air?vue=tableau',
      '/projets/vita-air?vue=tableau',
    ],
    ['carriers go back to their project', 'CARRIER', '/mon-projet/vita-air', '/mon-projet/vita-air'],
    ['carriers never land on a staff page', 'CARRIER', '/tableau-de-bord', '/mon-projet'],
    ['staff never land on the carriers’ page', 'ADMIN', '/mon-projet', '/tableau-de-bord'],
    ['both may go back to a public sheet', 'CARRIER', '/fiches/tapaj', '/fiches/tapaj'],
    ['another site leads home', 'STAFF', '//ailleurs.test/', '/tableau-de-bord'],
    ['a full address leads home', 'STAFF', 'https://ailleurs.test/', '/tableau-de-bord'],
    ['the sign-in page leads home', 'STAFF', '/connexion?suite=/connexion', '/tableau-de-bord'],
    ['the root leads home', 'CARRIER', '/', '/mon-projet'],
  ] as const)('%s', (_title, role, back, landing) => {
    expect(landingOf({ role }, back)).toBe(landing);
  });
});
