import { describe, expect, it } from 'vitest';
import type { Criterion } from '@/lib/instruments/rules';
import { contentOf } from './answers';
import { type ComparedCampaign, compareAnswers } from './comparison';

const scale = (id: string, code: string, wording = code): Criterion => ({
  id,
  code,
  wording,
  help: null,
  kind: 'SCALE',
  unit: null,
  weight: 1,
  isRequired: true,
  levels: [{ value: 2, anchor: 'une immersion' }],
});

const campaign = (given: Partial<ComparedCampaign>): ComparedCampaign => ({
  slug: 'evaluation-i',
  label: 'Évaluation I',
  phase: 'EVALUATION_1',
  phaseLabel: 'Évaluation I',
  state: 'OPEN',
  criteria: [],
  attention: { part: 'validated', isLate: false, isAfterwards: false },
  answers: new Map(),
  ...given,
});

const answered = (id: string) => new Map([[id, contentOf({ kind: 'SCALE' }, { choice: '2', evidence: 'Convention' })]]);

describe('answers of several phases side by side', () => {
  it('match by code across versions and take the latest wording', () => {
    const { rows } = compareAnswers([
      campaign({ criteria: [scale('v1', 'immersion', 'Immersions')], answers: answered('v1') }),
      campaign({ criteria: [scale('v2', 'immersion', 'Mises en situation')], answers: answered('v2') }),
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.wording).toBe('Mises en situation');
    expect(rows[0]?.cells).toEqual(
      Array(2).fill({ text: '2 · une immersion', departure: 'NONE', evidence: 'Convention' }),
    );
  });

  it.each<[string, Partial<ComparedCampaign>, string]>([
    ['the version never asked', { criteria: [scale('x', 'autre')] }, 'critère absent de cette version'],
    ['nobody answered', { criteria: [scale('y', 'immersion')] }, 'pas de réponse'],
    ['the campaign is ahead', { state: 'DRAFT', criteria: [scale('y', 'immersion')] }, 'campagne à venir'],
    ['the campaign asks nothing', {}, 'campagne sans questionnaire'],
    [
      'the structure was on hold',
      { criteria: [scale('y', 'immersion')], attention: { part: 'onHold', isLate: false, isAfterwards: false } },
      'en veille',
    ],
    [
      'it was held and nothing was entered',
      { criteria: [scale('y', 'immersion')], attention: { part: 'expected', isLate: false, isAfterwards: true } },
      'tenue, réponse non saisie',
    ],
  ])('say why a cell is empty: %s', (_title, second, why) => {
    const { rows } = compareAnswers([
      campaign({ criteria: [scale('v1', 'immersion')], answers: answered('v1') }),
      campaign(second),
    ]);
    expect(rows.find((row) => row.code === 'immersion')?.cells[1]).toEqual({ why });
  });
});
