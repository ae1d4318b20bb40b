import { describe, expect, it } from 'vitest';
import { passwordRefusal } from './rules';

describe('a password', () => {
  it.each([
    ['quinze lettres12', 'STAFF', true],
    ['essaim-demonstration', 'STAFF', true],
    ['cheval-batterie-agrafe', 'ADMIN', true],
    ['trop court', 'STAFF', false],
    ['quinze lettres1', 'ADMIN', false],
    ['aaaaaaaaaaaaaaaa', 'STAFF', false],
    ['motdepassemotdepasse', 'STAFF', false],
    ['azertyuiopqsdfgh', 'STAFF', false],
    ['x'.repeat(129), 'STAFF', false],
  ] as const)('%s is acceptable for %s: %s', (password, role, isAcceptable) => {
    expect(passwordRefusal(password, role) === null).toBe(isAcceptable);
  });

  it('made of the name and address of its owner is refused', () => {
    expect(passwordRefusal('anneliesecombrailles', 'STAFF', ['Anneliese Combrailles'])).toMatch(/trop facile/);
  });
});
