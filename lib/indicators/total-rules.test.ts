import { describe, expect, it } from 'vitest';
import { parseImpreciseDate } from '@/lib/imprecise-date';
import type { Countable } from './overlap-rules';
import { hasNumber, totalOf } from './total-rules';
import { figureWording } from './wording';

const COUNT = { kind: 'COUNT', aggregation: 'SUM', unit: 'personnes' } as const;

type Given = Partial<Omit<Countable, 'period' | 'structure' | 'project'>> & {
  on?: string;
  structure?: string;
  project?: string;
};

let ids = 0;

function measure({ on, structure, project = 'soleni', ...given }: Given): Countable {
  const parsed = on ? parseImpreciseDate(on) : null;
  if (parsed && !parsed.ok) throw new Error(parsed.message);
  return {
    id: String(++ids),
    qualifier: 'EXACT',
    value: null,
    numerator: null,
    denominator: null,
    text: null,
    unit: 'personnes',
    exits: null,
    scope: 'salariés en insertion',
    ...given,
    period: parsed?.date ?? null,
    structure: structure ? { slug: structure } : null,
    project: { slug: project },
  };
}

const plain = (text: string) => text.replace(/\s+/g, ' ');

describe('figures of several scopes', () => {
  it('make no total, but those of one scope are put together by themselves', () => {
    const given = [
      { value: 12, on: '2017', scope: 'Paris' },
      { value: 5, on: '2017', scope: 'Marseille' },
      { value: 30, on: '2018', scope: 'paris' },
      { value: 1, on: '2018', scope: 'Bordeaux' },
      { value: 2, on: '2018', scope: 'Bordeaux' },
    ].map(measure);
    const total = totalOf(COUNT, given);
    if (total?.is !== 'none') throw new Error('Scopes were mixed.');
    expect(total.why).toBe('périmètres différents');
    // Two figures of one scope and one period are not added, and one alone makes no total.
    expect(total.parts.map(({ scope, sum }) => [scope, sum.is === 'sum' && plain(figureWording(sum.figure))])).toEqual([
      ['Paris', '42 personnes'],
    ]);
  });

  it('show the latest of each scope where only the latest counts', () => {
    const given = [
      { value: 12, on: '2017', scope: 'Paris' },
      { value: 30, on: '2018', scope: 'Paris' },
      { value: 5, on: '2017', scope: 'Marseille' },
    ].map(measure);
    const total = totalOf({ ...COUNT, aggregation: 'LATEST' }, given);
    expect(total).toMatchObject({
      is: 'none',
      parts: [{ scope: 'Paris', sum: { is: 'latest', measure: { value: 30 } } }],
    });
  });
});

describe('a total', () => {
  it.each<[string, Given[], string, string]>([
    [
      'over one scope and years that follow',
      [
        { value: 12, on: '2017' },
        { value: 30, on: '2018' },
      ],
      '42 personnes',
      '12 + 30 = 42 personnes',
    ],
    [
      'over the same scope written otherwise',
      [
        { value: 1, on: '2017', scope: 'Salariés en insertion.' },
        { value: 2, on: 'début 2018' },
      ],
      '3 personnes',
      '1 + 2 = 3 personnes',
    ],
    [
      'over two structures and one period',
      [
        { value: 4, on: '2018', structure: 'a' },
        { value: 3, on: '2018', structure: 'b' },
      ],
      '7 personnes',
      '4 + 3 = 7 personnes',
    ],
    [
      'over two projects and one period',
      [
        { value: 4, on: '2018', project: 'tapaj' },
        { value: 3, on: '2018', project: 'soleni' },
      ],
      '7 personnes',
      '4 + 3 = 7 personnes',
    ],
    [
      'with « environ » is about',
      [
        { value: 30, qualifier: 'ABOUT', on: '2017' },
        { value: 12, on: '2018' },
      ],
      'environ 42 personnes',
      '30 + 12 = environ 42 personnes',
    ],
    [
      'with « au moins » is at least',
      [
        { value: 30, qualifier: 'AT_LEAST', on: '2017' },
        { value: 12, on: '2018' },
      ],
      'au moins 42 personnes',
      '30 + 12 = au moins 42 personnes',
    ],
    [
      'of halves has no dust',
      [
        { value: 0.1, on: '2017' },
        { value: 0.2, on: '2018' },
      ],
      '0,3 personne',
      '0,1 + 0,2 = 0,3 personne',
    ],
  ])('%s is made', (_, given, wording, computation) => {
    const total = totalOf(COUNT, given.map(measure));
    if (total?.is !== 'sum') throw new Error(JSON.stringify(total));
    expect(plain(figureWording(total.figure))).toBe(wording);
    expect(plain(total.computation)).toBe(computation);
    expect(total.leftOut).toBe(0);
  });

  it.each<[string, Given[]]>([
    [
      'périmètres différents',
      [
        { value: 12, on: '2017', scope: 'quatre premiers rallyes' },
        { value: 30, on: '2018', scope: 'tous les rallyes' },
      ],
    ],
    ['périodes inconnues, elles peuvent se recouvrir', [{ value: 12 }, { value: 30, on: '2018' }]],
    [
      'périodes inconnues, elles peuvent se recouvrir',
      [
        { value: 12, on: 'depuis 2014' },
        { value: 30, on: '2013' },
      ],
    ],
    [
      'deux mesures portent sur la même période',
      [
        { value: 12, on: '2018' },
        { value: 30, on: '2018' },
      ],
    ],
    [
      'deux mesures portent sur la même période',
      [
        { value: 12, on: '2018' },
        { value: 3, on: '2018', structure: 'a' },
      ],
    ],
    [
      'les périodes se recouvrent',
      [
        { value: 12, on: '2018' },
        { value: 30, on: 'fin 2018' },
      ],
    ],
    [
      'les périodes se recouvrent',
      [
        { value: 12, on: '2018', structure: 'a' },
        { value: 30, on: 'mars 2018', structure: 'b' },
      ],
    ],
    [
      'les structures ne sont pas les mêmes d’une période à l’autre',
      [
        { value: 12, on: '2017', structure: 'a' },
        { value: 30, on: '2018', structure: 'a' },
        { value: 5, on: '2018', structure: 'b' },
      ],
    ],
    [
      '«\u00a0environ\u00a0» et «\u00a0au moins\u00a0» ne s’additionnent pas',
      [
        { value: 12, qualifier: 'ABOUT', on: '2017' },
        { value: 30, qualifier: 'AT_LEAST', on: '2018' },
      ],
    ],
  ])('is refused: %s', (why, given) => {
    expect(totalOf(COUNT, given.map(measure))).toMatchObject({ is: 'none', why });
  });

  it('leaves out what has no number, and says how many', () => {
    const given: Given[] = [
      { value: 12, on: '2017' },
      { value: 30, on: '2018' },
      { qualifier: 'NOT_COLLECTED', on: '2019', scope: 'autre' },
      { qualifier: 'SEVERAL', text: 'plusieurs' },
    ];
    expect(totalOf(COUNT, given.map(measure))).toMatchObject({ is: 'sum', figure: { value: 42 }, leftOut: 2 });
  });

  it('needs two figures: one speaks for itself', () => {
    expect(totalOf(COUNT, [measure({ value: 12 })])).toBeNull();
    expect(totalOf(COUNT, [measure({ value: 12 }), measure({ qualifier: 'NOT_APPLICABLE' })])).toBeNull();
    expect(totalOf(COUNT, [])).toBeNull();
  });

  it('of many terms says how many rather than each', () => {
    const given = Array.from({ length: 9 }, (_, index) => measure({ value: 1, on: String(2010 + index) }));
    const total = totalOf(COUNT, given);
    expect(total?.is === 'sum' && plain(total.computation)).toBe('somme de 9 mesures : 9 personnes');
  });

  it('is never made where the indicator says so', () => {
    const given = [measure({ value: 1, on: '2017' }), measure({ value: 2, on: '2018' })];
    expect(totalOf({ ...COUNT, aggregation: 'NONE' }, given)).toMatchObject({ is: 'none' });
  });
});

describe('a total of rates', () => {
  const RATE = { kind: 'RATE', aggregation: 'SUM', unit: '%' } as const;

  it('adds numerators and denominators, never percentages', () => {
    const given: Given[] = [
      { numerator: 12, denominator: 30, value: 40, on: '2017' },
      { numerator: 25, denominator: 42, on: '2018' },
    ];
    const total = totalOf(RATE, given.map(measure));
    if (total?.is !== 'sum') throw new Error(JSON.stringify(total));
    expect(plain(figureWording(total.figure))).toBe('37 sur 72, soit 51,4 %');
    expect(plain(total.computation)).toBe('(12 + 25) sur (30 + 42) = 37 sur 72, soit 51,4 %');
  });

  it('is refused when one has no denominator', () => {
    const given: Given[] = [
      { numerator: 12, denominator: 30, on: '2017' },
      { value: 73, on: '2018' },
    ];
    expect(totalOf(RATE, given.map(measure))).toMatchObject({ is: 'none' });
  });
});

describe('a total of exits by kind', () => {
  const EXITS = { kind: 'DYNAMIC_EXITS', aggregation: 'SUM', unit: 'personnes' } as const;
  const exits = (sustainableJobs: number, transitionJobs: number, positiveExits: number | null) => ({
    exits: { sustainableJobs, transitionJobs, positiveExits },
  });

  it('stays three counts', () => {
    const given = [
      measure({ ...exits(12, 5, 8), denominator: 40, on: '2018' }),
      measure({ ...exits(15, 9, 4), denominator: 44, on: '2019' }),
    ];
    const total = totalOf(EXITS, given);
    if (total?.is !== 'sum') throw new Error(JSON.stringify(total));
    expect(total.figure).toMatchObject({ value: null, ...exits(27, 14, 12), denominator: 84 });
    expect(plain(figureWording(total.figure))).toBe(
      '27 en emploi durable, 14 en emploi de transition, 12 sorties positives, sur 84 sorties',
    );
  });

  it('is refused when one count is not known', () => {
    const given = [measure({ ...exits(12, 5, 8), on: '2018' }), measure({ ...exits(15, 9, null), on: '2019' })];
    expect(totalOf(EXITS, given)).toMatchObject({ is: 'none', why: 'il manque un des trois comptes à une mesure' });
  });
});

describe('the latest measure', () => {
  const LATEST = { ...COUNT, aggregation: 'LATEST' } as const;

  it('is the one whose period comes last, however they were entered', () => {
    const given = [measure({ value: 9, on: '2019' }), measure({ value: 5, on: 'début 2018' })];
    expect(totalOf(LATEST, given)).toMatchObject({ is: 'latest', measure: { value: 9 } });
  });

  it.each<[string, Given[]]>([
    ['périodes inconnues, la dernière mesure ne se reconnaît pas', [{ value: 1 }, { value: 2, on: '2018' }]],
    [
      'les périodes se recouvrent',
      [
        { value: 1, on: '2018' },
        { value: 2, on: 'fin 2018' },
      ],
    ],
    [
      'une valeur par structure, elles ne s’additionnent pas',
      [
        { value: 1, on: '2017', structure: 'a' },
        { value: 2, on: '2018', structure: 'b' },
      ],
    ],
    [
      'périmètres différents',
      [
        { value: 1, on: '2017', scope: 'x' },
        { value: 2, on: '2018', scope: 'y' },
      ],
    ],
  ])('is not told: %s', (why, given) => {
    expect(totalOf(LATEST, given.map(measure))).toMatchObject({ is: 'none', why });
  });
});

describe('a number to add', () => {
  it.each<[Given, boolean]>([
    [{ value: 0 }, true],
    [{ numerator: 3, denominator: 9 }, true],
    [{ exits: { sustainableJobs: null, transitionJobs: 1, positiveExits: null } }, true],
    [{ qualifier: 'SEVERAL', text: 'plusieurs' }, false],
    [{ qualifier: 'NOT_COLLECTED' }, false],
    [{ text: 'moins de 25 ans' }, false],
  ])('%j: %s', (given, expected) => {
    expect(hasNumber(measure(given))).toBe(expected);
  });
});
