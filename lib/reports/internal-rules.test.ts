import { expect, test } from 'vitest';
import { internally, internalNotice } from './internal-rules';

const INTERNAL = { visibility: 'INTERNAL' } as const;
const PUBLIC = { visibility: 'PUBLIC' } as const;
const CARRIER = { visibility: 'CARRIER' } as const;

test.each([
  ['nothing of the team alone: nothing is said', [{ rows: [PUBLIC, CARRIER], one: 'constat' }], null],
  [
    'each kind is counted, those without any left out',
    [
      { rows: [INTERNAL, PUBLIC, INTERNAL], one: 'constat' },
      { rows: [PUBLIC], one: 'document' },
      { rows: [INTERNAL], one: 'activité' },
    ],
    'Contient ce que l’équipe seule lit dans Essaim\u00a0: 2\u00a0constats et 1\u00a0activité. À relire avant de l’envoyer.',
  ],
])('%s', (_title, parts, notice) => {
  expect(internalNotice(parts)).toBe(notice);
});

test('what the team alone reads bears its mark', () => {
  expect(internally('Difficulté', INTERNAL)).toBe('Difficulté · interne');
  expect(internally('Difficulté', CARRIER)).toBe('Difficulté');
});
