import { expect, test } from 'vitest';
import { chargeWords } from './charge-rules';

const rows = (...dueOn: (string | null)[]) => dueOn.map((day) => ({ dueOn: day }));

test.each([
  [rows('2026-03-10', null), '2, campagnes ouvertes'],
  [rows('2026-03-01', '2026-03-02', null), '3 dont 1\u00a0en retard, campagnes ouvertes'],
  [rows(...Array<null>(200).fill(null)), 'les 200\u00a0premières échéances, campagnes ouvertes'],
])('what is in somebody’s charge is counted, with what is late', (charge, words) => {
  expect(chargeWords(charge, '2026-03-02', 'campagnes ouvertes')).toBe(words);
});
