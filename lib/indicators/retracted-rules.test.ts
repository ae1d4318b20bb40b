import { expect, it } from 'vitest';
import { type KeptMeasure, keptMeasureWords } from './retracted-rules';

const kept = (given: Partial<KeptMeasure>): KeptMeasure => ({
  qualifier: 'EXACT',
  value: null,
  numerator: null,
  denominator: null,
  sustainableJobs: null,
  transitionJobs: null,
  positiveExits: null,
  text: null,
  scope: 'quatre premiers rallyes',
  periodText: null,
  ...given,
});

it.each([
  [{ value: 89, periodText: '2018' }, 'COUNT', 'personnes', '89 personnes · quatre premiers rallyes · 2018'],
  [{ qualifier: 'NOT_COLLECTED' }, 'COUNT', 'personnes', 'non recueilli · quatre premiers rallyes'],
  [{ numerator: 33, denominator: 72 }, 'RATE', '%', '33 sur 72, soit 45,8 % · quatre premiers rallyes'],
  [
    { sustainableJobs: 12, transitionJobs: 5, positiveExits: 8 },
    'DYNAMIC_EXITS',
    'personnes',
    '12 en emploi durable, 5 en emploi de transition, 8 sorties positives · quatre premiers rallyes',
  ],
] as const)('a retracted figure is recognised by its words: %o', (given, kind, unit, words) => {
  expect(keptMeasureWords(kept(given), { kind, unit }).replace(/\s/g, ' ')).toBe(words);
});
