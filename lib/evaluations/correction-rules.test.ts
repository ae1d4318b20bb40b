import { describe, expect, it } from 'vitest';
import type { CampaignState } from '@/lib/generated/prisma/enums';
import type { Criterion } from '@/lib/instruments/rules';
import type { AnswerContent } from './answers';
import { isSameAnswer, refusalOfCorrection, refusalToCorrect } from './correction-rules';
import type { Standing } from './rules';

describe('an answer is put right once it is validated', () => {
  it.each<[CampaignState, Standing, string | null]>([
    ['OPEN', 'VALIDATED', null],
    ['CLOSED', 'VALIDATED', null],
    ['PUBLISHED', 'VALIDATED', null],
    ['DRAFT', 'VALIDATED', 'pas encore ouverte'],
    ['OPEN', null, 'Rien n’a encore été saisi'],
    ['OPEN', 'INVITED', 'Rien n’a encore été saisi'],
    ['OPEN', 'DRAFT', 'est un brouillon'],
    ['OPEN', 'SUBMITTED', 'est soumise'],
    ['CLOSED', 'RETURNED', 'a été renvoyée'],
    ['OPEN', 'WITHDRAWN', 'a été retirée'],
  ])('campaign %s, evaluation %s', (state, standing, words) => {
    const refusal = refusalToCorrect({ state }, standing);
    if (words) expect(refusal).toContain(words);
    else expect(refusal).toBeNull();
  });
});

describe('what may take the place of an answer', () => {
  const scale = criterion({ kind: 'SCALE' });
  const number = criterion({ kind: 'NUMBER', unit: 'personnes' });
  const remark = criterion({ kind: 'TEXT', isRequired: false });

  it.each<[string, Criterion, Partial<AnswerContent> | undefined, Partial<AnswerContent>, string | null]>([
    ['another level', scale, { level: 2 }, { level: 3 }, null],
    ['« non recueilli »', scale, { level: 2 }, { state: 'NOT_COLLECTED' }, null],
    ['the same level with evidence', scale, { level: 2 }, { level: 2, evidence: 'Compte rendu' }, null],
    ['the same level with a departure', scale, { level: 2 }, { level: 2, departure: 'DRIFT' }, null],
    ['an answer where there was none', remark, undefined, { text: 'Un oubli' }, null],
    ['nothing, where nothing is required', remark, { text: 'Une erreur' }, {}, null],
    ['not the same answer', scale, { level: 2 }, { level: 2 }, 'C’est déjà la réponse'],
    ['not the same number', number, { value: 4, qualifier: 'EXACT' }, { value: 4, qualifier: 'EXACT' }, 'C’est déjà'],
    ['not nothing where there was nothing', remark, undefined, {}, 'C’est déjà'],
    ['not nothing, where an answer is required', scale, { level: 2 }, {}, 'Répondez à'],
    ['not a number that is none', number, { value: 4, qualifier: 'EXACT' }, { text: 'douze' }, 'Écrivez un nombre'],
  ])('%s', (_title, asked, was, becomes, words) => {
    const refusal = refusalOfCorrection(asked, was && content(was), content(becomes));
    if (words) expect(refusal).toContain(words);
    else expect(refusal).toBeNull();
  });

  it('a missing row and an empty one are the same answer', () => {
    expect(isSameAnswer(undefined, content({}))).toBe(true);
    expect(isSameAnswer(content({}), content({ evidence: 'Vu' }))).toBe(false);
  });
});

function criterion(given: Partial<Criterion>): Criterion {
  const levels = [2, 3].map((value) => ({ value, anchor: `palier ${value}` }));
  const asked = { id: 'c', code: 'c', wording: 'Prospection', help: null, unit: null, weight: 1, isRequired: true };
  return { ...asked, kind: 'SCALE', levels, ...given };
}

function content(given: Partial<AnswerContent>): AnswerContent {
  const empty = { state: 'GIVEN', level: null, value: null, qualifier: null, text: null, evidence: null } as const;
  return { ...empty, departure: 'NONE', ...given };
}
