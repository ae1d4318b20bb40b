import { describe, expect, it } from 'vitest';
import { parseImpreciseDate } from '@/lib/imprecise-date';
import type { Figure } from '@/lib/indicators/wording';
import { figureFor, otherNamesOf, publicFigureWording, tell } from './rules';

const plain = (text: string) => text.replace(/\s/g, ' ');
const figure = (given: Partial<Figure>): Figure => ({
  qualifier: 'EXACT',
  value: null,
  numerator: null,
  denominator: null,
  text: null,
  unit: 'personnes',
  ...given,
});

describe('public exits by kind', () => {
  const exits = { sustainableJobs: 12, transitionJobs: 3, positiveExits: 0 };

  it('stay three counts, a small one said without its number', () => {
    expect(plain(publicFigureWording(figure({ exits }), true))).toBe(
      '12 en emploi durable, moins de 5 en emploi de transition, 0 sortie positive',
    );
    expect(plain(publicFigureWording(figure({ exits }), false))).toContain('3 en emploi de transition');
  });

  it('are not told where few people left', () => {
    const few = figure({ exits: { sustainableJobs: 2, transitionJobs: 1, positiveExits: 0 }, denominator: 4 });
    expect(plain(publicFigureWording(few, true))).toBe('non publié, moins de 5 personnes concernées');
  });
});

describe('a public figure', () => {
  it.each([
    ['a count of people is told', { value: 72 }, true, '72 personnes'],
    ['five people are told', { value: 5 }, true, '5 personnes'],
    ['fewer than five people are not', { value: 4 }, true, 'moins de 5 personnes'],
    [
      'a small minimum is no maximum',
      { value: 3, qualifier: 'AT_LEAST' as const },
      true,
      'au moins quelques personnes',
    ],
    [
      'a minimum of enough people is told',
      { value: 41, qualifier: 'AT_LEAST' as const },
      true,
      'au moins 41 personnes',
    ],
    [
      'a small minimum of many is no maximum either',
      { numerator: 3, denominator: 72, unit: '%', qualifier: 'AT_LEAST' as const },
      true,
      'au moins quelques-uns sur 72',
    ],
    ['nobody is told', { value: 0 }, true, '0 personne'],
    ['four structures are told', { value: 4, unit: 'structures' }, false, '4 structures'],
    ['a rate of enough people is told', { numerator: 33, denominator: 72, unit: '%' }, true, '33 sur 72, soit 45,8 %'],
    ['a rate of few people gives no share', { numerator: 3, denominator: 72, unit: '%' }, true, 'moins de 5 sur 72'],
    [
      'a rate of all but a few does not count the few',
      { numerator: 70, denominator: 72, unit: '%' },
      true,
      'plus de 67 sur 72',
    ],
    [
      'a small rate of many people is told',
      { value: 3, numerator: 30, denominator: 1000, unit: '%' },
      true,
      '30 sur 1 000, soit 3 %',
    ],
    ['a small rate alone is told', { value: 3, unit: '%' }, true, '3 %'],
    ['a rate of everybody is told', { numerator: 72, denominator: 72, unit: '%' }, true, '72 sur 72, soit 100 %'],
    ['a rate of small parts is not told', { numerator: 3, denominator: 6, unit: '%' }, true, 'moins de 5 sur 6'],
    [
      'a rate over few people is not told',
      { value: 50, numerator: 2, denominator: 4, unit: '%' },
      true,
      'non publié, moins de 5 personnes concernées',
    ],
  ])('%s', (_, given, countsPeople, wording) => {
    expect(plain(publicFigureWording(figure(given), countsPeople))).toBe(wording);
  });

  it('keeps the words of the source beside the number, unless they would tell a small count', () => {
    const about = figure({ value: 30, qualifier: 'ABOUT', text: 'une trentaine' });
    expect(figureFor('VISITOR', about, true).said).toBe('une trentaine');
    const few = figure({ value: 3, text: 'trois personnes' });
    expect(figureFor('VISITOR', few, true)).toEqual({
      wording: 'moins de 5\u00a0personnes',
      said: null,
      isHidden: true,
    });
    expect(plain(figureFor('CARRIER', few, true).wording)).toBe('3 personnes');
  });
});

describe('other names', () => {
  it('leave out those that only change capitals, dots or dashes', () => {
    expect(otherNamesOf('VITA-Air', ['VITA-AIR', 'Vita Air'], 'Vita Air')).toEqual({ aliases: [], logo: null });
    expect(otherNamesOf('A.CO.R', ['ACOR'], 'A.CO.R')).toEqual({ aliases: [], logo: null });
  });

  it('keep a name that differs, and say what the logo says', () => {
    expect(otherNamesOf('Parcours gardien', [], 'Parcours Gagnant').logo).toBe('Parcours Gagnant');
    expect(otherNamesOf('Territoire Zéro Chômeur', ['TZC', 'tzc'], null).aliases).toEqual(['TZC']);
  });
});

it('what was done is told in the order of its dates, the undated first and in their own order', () => {
  const activity = (title: string, wording?: string) => ({ title, heldOn: wording ? date(wording) : null });
  const campaign = (label: string, wording: string) => ({ label, window: date(wording) });
  const told = tell(
    [activity('Sensibilisation'), activity('Formation'), activity('Journée collective', 'septembre 2017')],
    [campaign('Évaluation II', 'fin 2017'), campaign('Évaluation I', 'février et mars 2017')],
  );
  expect(told.map((one) => (one.kind === 'activity' ? one.activity.title : one.campaign.label))).toEqual([
    'Sensibilisation',
    'Formation',
    'Évaluation I',
    'Journée collective',
    'Évaluation II',
  ]);
});

function date(wording: string) {
  const parsed = parseImpreciseDate(wording);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}
