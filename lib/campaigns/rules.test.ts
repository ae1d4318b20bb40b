import { describe, expect, it } from 'vitest';
import type { CampaignState, EvaluationState } from '@/lib/generated/prisma/enums';
import { refusalOf, refusalToChangeInstrument, type Step, stepsFrom } from './rules';

const STATES: CampaignState[] = ['DRAFT', 'OPEN', 'CLOSED', 'PUBLISHED'];
const situation = { hasInstrument: true, evaluations: [] };

describe('a campaign goes from state to state', () => {
  it.each<[Step, CampaignState]>([
    ['open', 'DRAFT'],
    ['close', 'OPEN'],
    ['reopen', 'CLOSED'],
    ['publish', 'CLOSED'],
    ['unpublish', 'PUBLISHED'],
  ])('%s is possible from %s and nowhere else', (step, from) => {
    expect(STATES.filter((state) => refusalOf(step, { ...situation, state }) === null)).toEqual([from]);
  });

  it.each<[Step, (string | null)[]]>([
    ['open', [null, 'est ouverte', 'est close', 'est publiée']],
    ['close', ['en préparation', null, 'est close', 'est publiée']],
    ['reopen', ['en préparation', 'est ouverte', null, 'est publiée']],
    ['publish', ['en préparation', 'est ouverte', null, 'est publiée']],
    ['unpublish', ['en préparation', 'est ouverte', 'est close', null]],
  ])('%s says in every other state what to do instead', (step, words) => {
    for (const [index, state] of STATES.entries()) {
      const refusal = refusalOf(step, { ...situation, state });
      const expected = words[index];
      if (expected) expect(refusal).toContain(expected);
      else expect(refusal).toBeNull();
    }
  });

  it('offers in each state the steps that lead out of it', () => {
    expect(STATES.map(stepsFrom)).toEqual([['open'], ['close'], ['reopen', 'publish'], ['unpublish']]);
  });

  it('cannot open without a questionnaire', () => {
    expect(refusalOf('open', { ...situation, state: 'DRAFT', hasInstrument: false })).toContain('questionnaire');
  });

  it.each<[EvaluationState[], string | null]>([
    [['VALIDATED', 'DRAFT', 'INVITED'], null],
    [['SUBMITTED'], 'Une évaluation soumise attend'],
    [['SUBMITTED', 'SUBMITTED'], '2\u00a0évaluations soumises attendent'],
  ])('closing with %j', (states, words) => {
    const refusal = refusalOf('close', {
      ...situation,
      state: 'OPEN',
      evaluations: states.map((state) => ({ state })),
    });
    if (words) expect(refusal).toContain(words);
    else expect(refusal).toBeNull();
  });

  it.each<[EvaluationState[], boolean]>([
    [['INVITED', 'WITHDRAWN'], false],
    [['INVITED', 'DRAFT'], true],
    [[], false],
  ])('what is asked is frozen once somebody answered (%j)', (states, isFrozen) => {
    expect(refusalToChangeInstrument(states.map((state) => ({ state }))) !== null).toBe(isFrozen);
  });
});
