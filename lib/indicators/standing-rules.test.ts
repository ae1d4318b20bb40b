import { describe, expect, it } from 'vitest';
import type { IndicatorKind, Qualifier } from '@/lib/generated/prisma/enums';
import { exitsTotal, exitsWording } from './exit-rules';
import { figureOf } from './standing-rules';
import { againstTarget, targetWording } from './target-rules';
import { type Figure, figureWording } from './wording';

const figure = (given: Partial<Figure>): Figure => ({
  qualifier: 'EXACT',
  value: null,
  numerator: null,
  denominator: null,
  text: null,
  unit: 'personnes',
  ...given,
});

const plain = (text: string | null) => text?.replace(/\s/g, ' ') ?? null;

describe('a figure against its target', () => {
  it.each<[IndicatorKind, string, number, Partial<Figure>, string]>([
    ['COUNT', 'personnes', 60, { value: 72 }, '12 personnes au-dessus'],
    ['COUNT', 'personnes', 60, { value: 60 }, 'la cible, exactement'],
    ['COUNT', 'personnes', 60, { value: 48 }, '12 personnes en dessous'],
    ['COUNT', 'personnes', 60, { value: 48, qualifier: 'ABOUT' }, 'environ 12 personnes en dessous'],
    ['COUNT', 'personnes', 60, { value: 60, qualifier: 'AT_LEAST' }, 'au moins la cible'],
    ['DURATION', 'mois', 12, { value: 9, qualifier: 'AT_LEAST' }, 'un minimum ne dit pas si la cible est atteinte'],
    ['RATE', '%', 50, { numerator: 33, denominator: 72, value: 45.8333 }, '4,2 points en dessous'],
    ['RATE', '%', 72, { value: 73 }, '1 point au-dessus'],
    [
      'DYNAMIC_EXITS',
      'personnes',
      60,
      { exits: { sustainableJobs: 12, transitionJobs: 5, positiveExits: 8 }, denominator: 40 },
      '2,5 points au-dessus',
    ],
    [
      'DYNAMIC_EXITS',
      'personnes',
      60,
      { exits: { sustainableJobs: 12, transitionJobs: null, positiveExits: 8 }, denominator: 40 },
      'rien à comparer pour l’instant',
    ],
    ['RATE', '%', 50, { numerator: 5001, denominator: 10_000 }, 'presque exactement la cible'],
    ['RATE', '%', 50, { numerator: 5, denominator: 10 }, 'la cible, exactement'],
    ['COUNT', 'personnes', 2, { value: 1 }, '1 personne en dessous'],
    ['COUNT', 'personnes', 60, { qualifier: 'SEVERAL' }, 'rien à comparer pour l’instant'],
  ])('%s in %s aiming at %d', (kind, unit, target, given, words) => {
    expect(plain(againstTarget({ kind, unit, target }, figure({ unit, ...given })))).toBe(words);
  });

  it('is said only where there is a target', () => {
    expect(againstTarget({ kind: 'COUNT', unit: 'lieux', target: null }, figure({ value: 3 }))).toBeNull();
    expect(againstTarget({ kind: 'COUNT', unit: 'lieux', target: 3 }, null)).toBe('rien à comparer pour l’instant');
  });

  it('names the target with its unit', () => {
    expect(plain(targetWording({ kind: 'COUNT', unit: 'lieux', target: 12 }))).toBe('12 lieux');
    expect(plain(targetWording({ kind: 'DYNAMIC_EXITS', unit: 'personnes', target: 60 }))).toBe(
      '60 % de sorties dynamiques',
    );
  });
});

describe('exits by kind', () => {
  const exits = { sustainableJobs: 12, transitionJobs: 5, positiveExits: 1 };

  it('are told as three counts, never one', () => {
    expect(plain(exitsWording(exits, 40))).toBe(
      '12 en emploi durable, 5 en emploi de transition, 1 sortie positive, sur 40 sorties',
    );
    expect(plain(figureWording(figure({ exits, qualifier: 'AT_LEAST' })))).toBe(
      'au moins 12 en emploi durable, au moins 5 en emploi de transition, au moins 1 sortie positive',
    );
  });

  it('say which count is not known rather than 0', () => {
    expect(plain(exitsWording({ ...exits, transitionJobs: null }, null))).toContain(
      'emploi de transition : non renseigné',
    );
    expect(exitsTotal({ ...exits, transitionJobs: null }, 40)).toBeNull();
  });

  it('make a total and a share, worked out beside', () => {
    const total = exitsTotal(exits, 40);
    expect(total).toMatchObject({ total: 18, share: 0.45 });
    expect(plain(total?.computation ?? '')).toBe('12 + 5 + 1 = 18 sorties dynamiques, soit 45 % de 40 sorties');
    expect(exitsTotal(exits, null)?.share).toBeNull();
  });
});

describe('a figure in words', () => {
  it.each<[Qualifier, Partial<Figure>, string]>([
    ['EXACT', { value: 89 }, '89 personnes'],
    ['ABOUT', { value: 30 }, 'environ 30 personnes'],
    ['AT_LEAST', { value: 9, unit: 'mois' }, 'au moins 9 mois'],
    ['EXACT', { numerator: 33, denominator: 72, value: 45.8333, unit: '%' }, '33 sur 72, soit 45,8 %'],
    ['EXACT', { value: 73, unit: '%' }, '73 %'],
    ['EXACT', { value: 5, denominator: 9, unit: 'lieux' }, '5 lieux sur 9'],
    ['SEVERAL', {}, 'plusieurs personnes'],
    ['QUALITATIVE', { text: 'quelques heures par semaine' }, 'quelques heures par semaine'],
    ['NOT_COLLECTED', {}, 'non recueilli'],
    ['NOT_APPLICABLE', {}, 'sans objet'],
  ])('%s', (qualifier, given, words) => {
    expect(plain(figureWording(figure({ qualifier, ...given })))).toBe(words);
  });

  it('stands for all only when it is alone, a total or the latest', () => {
    const project = { slug: 'soleni' };
    const one = { ...figure({ value: 3 }), id: '1', scope: '', period: null, structure: null, project };
    expect(figureOf(null, [one])).toBe(one);
    expect(figureOf({ is: 'none', why: 'périmètres différents', parts: [] }, [one])).toBeNull();
    expect(figureOf({ is: 'latest', measure: one, leftOut: 0 }, [])).toBe(one);
  });
});
