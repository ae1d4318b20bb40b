import { describe, expect, it } from 'vitest';
import { formatSiren, formatSiret, readSiren, readSiret } from './identifiers';

describe('a SIRET or a SIREN is read with its spaces, and refused with one sentence', () => {
  it.each([
    ['732 829 320 00074', '73282932000074'],
    ['73282932000074', '73282932000074'],
    ['732\u00a0829\u00a0320\u00a000074', '73282932000074'],
    // La Poste’s establishments have a key of their own.
    ['356 000 000 49837', '35600000049837'],
  ])('reads the SIRET %s', (text, value) => {
    expect(readSiret(text)).toEqual({ ok: true, value });
  });

  it.each([
    ['732 829 320 00075', 'Ce SIRET n’existe pas'],
    ['732 829 320', 'Un SIRET compte 14 chiffres\u00a0: celui-ci en a 9.'],
    ['732 829 320 0007A', 'Un SIRET ne compte que des chiffres'],
  ])('refuses the SIRET %s', (text, sentence) => {
    expect(readSiret(text)).toMatchObject({ ok: false, problem: expect.stringContaining(sentence) });
  });

  it('reads and refuses a SIREN the same way', () => {
    expect(readSiren('732 829 320')).toEqual({ ok: true, value: '732829320' });
    expect(readSiren('732 829 321')).toMatchObject({ ok: false });
  });
});

it('writes them as the French do', () => {
  expect(formatSiret('73282932000074')).toBe('732\u00a0829\u00a0320\u00a000074');
  expect(formatSiren('732829320')).toBe('732\u00a0829\u00a0320');
});
