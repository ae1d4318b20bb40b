import { describe, expect, it } from 'vitest';
import { parseImpreciseDate } from '@/lib/imprecise-date';
import { type InvitationFact, whyOf } from './invitation-words';
import type { Part } from './participation';

const at = new Date('2026-11-20T10:00:00Z');
const invited: InvitationFact = { kind: 'INVITED', at, by: 'Responsable', note: null };
const withdrawn: InvitationFact = { ...invited, kind: 'WITHDRAWN', note: 'a fusionné' };
const told = {
  campaign: 'OPEN' as const,
  inviteesKnown: true,
  course: { since: null, reason: null },
  joined: null,
  fact: null,
};

describe('why a structure is asked, or is not', () => {
  it.each<[Part, Partial<Parameters<typeof whyOf>[0]>, string]>([
    ['expected', { fact: invited }, 'invitée le 20/11/2026 par Responsable'],
    ['expected', { inviteesKnown: false }, 'active à l’époque, invitations inconnues'],
    ['draft', {}, 'saisie sans invitation'],
    ['toInvite', { campaign: 'DRAFT' }, 'active, sera invitée à l’ouverture'],
    ['toInvite', { campaign: 'DRAFT', fact: invited }, 'choisie, sera invitée à l’ouverture'],
    ['withdrawn', { campaign: 'DRAFT', fact: withdrawn }, 'mise à part · a fusionné'],
    ['withdrawn', { fact: withdrawn }, 'retirée le 20/11/2026 par Responsable · a fusionné'],
    [
      'onHold',
      { course: { since: date('mi 2018'), reason: 'choix de la structure' } },
      'depuis\u00a0: mi 2018 · choix de la structure',
    ],
    ['stopped', {}, 'date et raison inconnues'],
    ['joinedLater', { joined: date('2019') }, 'arrivée (2019) après cette campagne'],
    ['notInvited', {}, 'jamais invitée'],
  ])('%s: %j', (part, given, words) => {
    expect(whyOf({ ...told, part, ...given })).toBe(words);
  });
});

function date(text: string) {
  const parsed = parseImpreciseDate(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}
