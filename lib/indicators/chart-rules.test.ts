import { describe, expect, it } from 'vitest';
import { parseImpreciseDate } from '@/lib/imprecise-date';
import { barChartOf } from './chart-rules';
import type { Figure } from './wording';

type Given = Partial<Figure> & { on?: string; scope?: string; project?: string };

function measure({ on, scope = 'gares', project = 'Chantiers', ...given }: Given, index: number) {
  const parsed = on ? parseImpreciseDate(on) : null;
  return {
    id: String(index),
    kind: 'COUNT' as const,
    qualifier: 'EXACT' as const,
    value: null,
    numerator: null,
    denominator: null,
    text: null,
    unit: 'gares',
    ...given,
    scope,
    period: parsed?.ok ? parsed.date : null,
    structure: null,
    project: { slug: project, name: project },
  };
}

const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');

describe('bars of an indicator', () => {
  it('stand scope by scope, in the order of their periods, undated ones last', () => {
    const given: Given[] = [
      { value: 1 },
      { value: 9, on: 'fin 2019' },
      { value: 3, on: '2018' },
      { value: 4, scope: 'autres' },
    ];
    const chart = barChartOf({ kind: 'COUNT', target: 12 }, given.map(measure));
    expect(chart.groups.map(({ scope, bars }) => [scope, bars.map(({ label }) => label)])).toEqual([
      ['gares', ['2018', 'fin 2019', 'période non précisée']],
      ['autres', ['période non précisée']],
    ]);
    expect(chart).toMatchObject({ max: 12, target: 12, undrawn: 0 });
  });

  it('leave what has no number to the table, and say how many', () => {
    const given: Given[] = [{ value: 3 }, { qualifier: 'NOT_COLLECTED' }];
    expect(barChartOf({ kind: 'COUNT', target: null }, given.map(measure))).toMatchObject({ undrawn: 1 });
    expect(barChartOf({ kind: 'COUNT', target: null }, []).groups).toEqual([]);
  });

  it('of a rate run to 100 %, with both numbers written', () => {
    const given: Given[] = [
      { numerator: 33, denominator: 72, value: 45.8333 },
      { value: 73, on: '2018' },
    ];
    const { groups, max } = barChartOf({ kind: 'RATE', target: null }, given.map(measure));
    expect(max).toBe(100);
    expect(groups[0]?.bars.map(({ text }) => plain(text))).toEqual(['73 %', '33 sur 72 · 45,8 %']);
    expect(groups[0]?.bars[0]).toMatchObject({ lengths: [73], whole: 100 });
  });

  it('of exits keep three lengths, and no target on an axis of people', () => {
    const exits = { sustainableJobs: 12, transitionJobs: null, positiveExits: 8 };
    const { groups, max, target } = barChartOf({ kind: 'DYNAMIC_EXITS', target: 60 }, [
      measure({ exits, denominator: 40 }, 0),
    ]);
    expect(groups[0]?.bars[0]).toMatchObject({ lengths: [12, 0, 8], whole: 40 });
    expect(plain(groups[0]?.bars[0]?.text)).toBe('12 + ? + 8 sur 40');
    expect([max, target]).toEqual([40, null]);
  });

  it('name the project where there are several, and how sure a figure is', () => {
    const given: Given[] = [
      { value: 3, qualifier: 'ABOUT', project: 'TAPAJ' },
      { value: 3, qualifier: 'AT_LEAST' },
    ];
    const bars = barChartOf({ kind: 'COUNT', target: null }, given.map(measure)).groups[0]?.bars;
    expect(bars?.map(({ label, sureness, text }) => [label, sureness, plain(text)])).toEqual([
      ['TAPAJ · période non précisée', 'about', 'environ 3'],
      ['Chantiers · période non précisée', 'at-least', 'au moins 3'],
    ]);
  });
});
