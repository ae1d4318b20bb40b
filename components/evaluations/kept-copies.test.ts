import { describe, expect, it } from 'vitest';
import { versionFor } from './kept-copies';

describe('a copy left on the device is sent upon', () => {
  const page = { version: 4, shown: { needs: 'Un appui' } };
  it.each<[string, { version: number | null; sent: Record<string, string> | null }, number | null]>([
    ['the version it was typed on, which is still the stored one', { version: 4, sent: null }, 4],
    [
      'its own older version when somebody wrote since: both texts are then set side by side',
      { version: 3, sent: null },
      3,
    ],
    ['no version when the evaluation was begun by somebody else meanwhile', { version: null, sent: null }, null],
    [
      'the stored version when what is stored is what this copy had sent',
      { version: 3, sent: { needs: 'Un appui' } },
      4,
    ],
    ['its own version when what is stored is not what it had sent', { version: 3, sent: { needs: 'Un' } }, 3],
  ])('%s', (_title, base, expected) => {
    expect(versionFor({ base }, page)).toBe(expected);
  });
});
