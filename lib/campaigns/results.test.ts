import { describe, expect, it } from 'vitest';
import { contentOf, type TypedAnswer } from '@/lib/evaluations/answers';
import type { CriterionKind } from '@/lib/generated/prisma/enums';
import { distributionOf } from './results';

const criterion = (kind: CriterionKind) => ({
  id: 'c',
  code: 'c',
  wording: 'Prospection',
  help: null,
  kind,
  unit: null,
  weight: 1,
  isRequired: true,
  levels: kind === 'SCALE' ? [0, 1, 2].map((value) => ({ value, anchor: `palier ${value}` })) : [],
});

const results = (kind: CriterionKind, typed: (TypedAnswer | null)[]) =>
  distributionOf(
    criterion(kind),
    typed.map((answer, index) => ({
      adoption: `SIAE n° ${index + 1}`,
      answers: new Map(answer ? [['c', contentOf({ kind }, answer)]] : []),
    })),
  );

describe('the results of a criterion', () => {
  it('count every level, also those nobody chose, out of what was handed in', () => {
    const { handedIn, given, notCollected, notApplicable, unanswered, levels } = results('SCALE', [
      { choice: '2' },
      { choice: '2' },
      { choice: 'NOT_COLLECTED' },
      { choice: 'NOT_APPLICABLE' },
      null,
    ]);
    expect({ handedIn, given, notCollected, notApplicable, unanswered }).toEqual({
      handedIn: 5,
      given: 2,
      notCollected: 1,
      notApplicable: 1,
      unanswered: 1,
    });
    expect(levels.map((level) => level.count)).toEqual([0, 0, 2]);
  });

  it('keep « plusieurs » apart from numbers and say how many are rough', () => {
    const { numbers } = results('NUMBER', [
      { value: '2' },
      { value: '10', qualifier: 'ABOUT' },
      { value: '4' },
      { qualifier: 'SEVERAL' },
    ]);
    expect(numbers).toEqual({ least: 2, median: 4, most: 10, rough: 1, several: 1 });
  });

  it('have no number where none was given', () => {
    expect(results('NUMBER', [{ choice: 'NOT_COLLECTED' }]).numbers).toBeNull();
  });

  it('list the texts with who wrote them', () => {
    expect(results('TEXT', [{ text: 'Trois bailleurs' }, { text: '' }]).texts).toEqual([
      { from: 'SIAE n° 1', text: 'Trois bailleurs' },
    ]);
  });

  it('count agreed adaptations and drifts', () => {
    const { departures } = results('SCALE', [
      { choice: '1', departure: 'DRIFT' },
      { choice: '1', departure: 'AGREED_ADAPTATION' },
      { choice: '1' },
    ]);
    expect(departures).toEqual({ AGREED_ADAPTATION: 1, DRIFT: 1 });
  });
});
