import { describe, expect, test } from 'vitest';
import { campaign, events, project } from './facts.fixture';
import { phaseOrder } from './order-rules';

const NOW = '2026-11-23';

describe('the order of phases against their dates', () => {
  test.each([
    ['EVALUATION_1', 'novembre 2017', 'EVALUATION_2', 'mai 2017', 1],
    ['EVALUATION_1', 'mai 2017', 'EVALUATION_2', 'novembre 2017', 0],
    ['EVALUATION_1', '2017', 'EVALUATION_2', 'mai 2017', 0],
    ['EVALUATION_1', 'novembre 2017', 'EVALUATION_3', 'mai 2017', 1],
    ['FEASIBILITY', 'fin 2018', 'SUPPORT', 'mi 2018', 1],
    ['SUPPORT', 'fin 2018', 'EVALUATION_1', 'novembre 2016', 0],
    ['EVALUATION_1', 'après 9 mois', 'EVALUATION_2', 'mai 2017', 0],
  ] as const)('%s in %s, then %s in %s: %i', (first, firstOn, second, secondOn, found) => {
    const course = events(
      { phase: first, kind: 'COMPLETED', date: firstOn },
      { phase: second, kind: 'COMPLETED', date: secondOn },
    );
    expect(phaseOrder.find(project({ events: course }), NOW)).toHaveLength(found);
  });

  test('a phase that only began says nothing of what should follow it', () => {
    const course = events(
      { phase: 'EVALUATION_1', kind: 'ENTERED', date: 'novembre 2017' },
      { phase: 'EVALUATION_2', kind: 'COMPLETED', date: 'mai 2017' },
    );
    expect(phaseOrder.find(project({ events: course }), NOW)).toEqual([]);
  });

  test('campaigns are held in the order of their phases too, and both are named', () => {
    const campaigns = [
      campaign({ window: 'novembre 2017' }),
      campaign({ slug: 'evaluation-2', label: 'Évaluation II', phase: 'EVALUATION_2', window: 'mai 2017' }),
    ];
    const [found, ...others] = phaseOrder.find(project({ campaigns }), NOW);
    expect(others).toEqual([]);
    expect(found?.text).toMatch(/Évaluation II.*\(mai 2017\) précède .*Évaluation I.*\(novembre 2017\)/);
    expect(found?.fixes.map(({ href }) => href)).toEqual([
      '/projets/essai/evaluations/evaluation-2/modifier',
      '/projets/essai/evaluations/evaluation-1/modifier',
    ]);
  });

  test('a phase cannot be over before its own campaign is held', () => {
    const course = events({ phase: 'EVALUATION_1', kind: 'COMPLETED', date: 'mai 2017' });
    const late = project({ events: course, campaigns: [campaign({ window: 'novembre 2017' })] });
    const same = project({ events: course, campaigns: [campaign({ window: 'avril 2017' })] });
    expect(phaseOrder.find(late, NOW)).toHaveLength(1);
    expect(phaseOrder.find(same, NOW)).toEqual([]);
  });

  test('phases use the project’s own names', () => {
    const course = events(
      { phase: 'EVALUATION_1', kind: 'COMPLETED', date: 'novembre 2017' },
      { phase: 'EVALUATION_2', kind: 'COMPLETED', date: 'mai 2017' },
    );
    const ownLabels = [{ phase: 'EVALUATION_2' as const, label: 'Analyse ex-post' }];
    expect(phaseOrder.find(project({ events: course, ownLabels }), NOW)[0]?.text).toContain('Analyse ex-post');
  });
});
