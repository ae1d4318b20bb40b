import { expect, test } from 'vitest';
import { type ImpreciseDate, parseImpreciseDate } from '@/lib/imprecise-date';
import { findingsOn } from './as-of-rules';
import type { Finding } from './queries';

test.each<[string, string, Partial<Finding['followUps'][number]> | null]>([
  ['before the evaluation that found it, nothing', '2017-01-31', null],
  [
    'from its first day, found, and the decision still to do',
    '2017-03-15',
    { state: 'PLANNED', doneOn: null, outcome: null, checks: [] },
  ],
  ['once done, not confirmed yet', '2017-09-30', { state: 'DONE', outcome: null, checks: [] }],
  ['once the next evaluation was held, confirmed', '2017-12-31', { state: 'DONE', outcome: 'CONFIRMED' }],
])('%s', (_title, day, expected) => {
  const [finding] = findingsOn([found], day);
  if (expected === null) expect(finding).toBeUndefined();
  else expect(finding?.followUps[0]).toMatchObject(expected);
});

test('a finding without any date is told on every day', () => {
  expect(findingsOn([{ ...found, campaign: null }], '2015-01-01')).toHaveLength(1);
});

const campaign = (window: string) => ({ slug: 'evaluation', label: 'Évaluation', window: date(window) });

const found: Finding = {
  id: 'constat',
  kind: 'DIFFICULTY',
  text: 'Un avancement très hétérogène',
  visibility: 'INTERNAL',
  on: null,
  campaign: campaign('février et mars 2017'),
  concerned: null,
  organization: null,
  structures: [],
  criteria: [],
  followUps: [
    {
      id: 'suite',
      decision: 'Une journée collective',
      state: 'DONE',
      visibility: 'INTERNAL',
      doneOn: date('septembre 2017'),
      activity: null,
      owner: null,
      dueOn: null,
      outcome: 'CONFIRMED',
      checks: [{ id: 'reponse', outcome: 'CONFIRMED', note: null, finding: null, campaign: campaign('décembre 2017') }],
    },
  ],
};

function date(words: string): ImpreciseDate {
  const parsed = parseImpreciseDate(words);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}
