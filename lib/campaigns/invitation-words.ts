import type { AdoptionCourse } from '@/lib/adoptions/rules';
import { formatDayShort, today } from '@/lib/day';
import type { CampaignState } from '@/lib/generated/prisma/enums';
import type { ImpreciseDate } from '@/lib/imprecise-date';
import type { Part } from './participation';

/** The last word on an invitation: when it was given or taken back, by whom, and why. */
export type InvitationFact = { kind: 'INVITED' | 'WITHDRAWN'; at: Date; by: string | null; note: string | null };

type Told = {
  campaign: CampaignState;
  inviteesKnown: boolean;
  part: Part;
  course: Pick<AdoptionCourse, 'since' | 'reason'>;
  joined: ImpreciseDate | null;
  fact: InvitationFact | null;
};

/** Why a structure is asked, or why it is not: « depuis janvier 2018 · choix de la structure ». Never empty. */
export function whyOf(told: Told): string {
  const { part, course, joined, fact } = told;
  switch (part) {
    case 'onHold':
    case 'stopped':
      return (
        joinWords(course.since && `depuis\u00a0: ${course.since.text}`, course.reason) || 'date et raison inconnues'
      );
    case 'joinedLater':
      return `arrivée${joined ? ` (${joined.text})` : ''} après cette campagne`;
    case 'notInvited':
      return 'jamais invitée';
    case 'withdrawn':
      return told.campaign === 'DRAFT' ? joinWords('mise à part', fact?.note) : factWords(fact, 'retirée');
    case 'toInvite':
      return fact ? 'choisie, sera invitée à l’ouverture' : 'active, sera invitée à l’ouverture';
    default:
      if (fact) return factWords(fact, 'invitée');
      return told.inviteesKnown ? 'saisie sans invitation' : 'active à l’époque, invitations inconnues';
  }
}

function factWords(fact: InvitationFact | null, verb: string): string {
  if (!fact) return verb;
  return joinWords(`${verb} le ${formatDayShort(today(fact.at))}${fact.by ? ` par ${fact.by}` : ''}`, fact.note);
}

function joinWords(...words: (string | null | undefined)[]): string {
  return words.filter(Boolean).join(' · ');
}
