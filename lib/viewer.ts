import 'server-only';
import { createHash } from 'node:crypto';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { currentSessionToken } from './auth';
import { db } from './db';
import type { Role } from './generated/prisma/enums';
import { countTry, isLimitReached } from './limits';
import { outOfReach } from './out-of-reach';
import { paths } from './paths';
import { clientAddress } from './request';
import { findLiveSession } from './sessions';

declare const proven: unique symbol;
type Person<R extends Role> = { id: string; name: string; email: string; role: R; sessionId: string; [proven]: true };

/** Each right contains the ones below it: a Manager is Staff, an ADMIN is both. */
export type Staff = Person<'STAFF' | 'MANAGER' | 'ADMIN'>;
export type Manager = Person<'MANAGER' | 'ADMIN'>;
export type Admin = Person<'ADMIN'>;
/** Reads its own projects, and writes nothing. */
export type Carrier = Person<'CARRIER'>;
export type Viewer = Staff | Carrier;
/** A structure that opened its questionnaire through its link: answers for itself in one campaign, and sees nothing else. */
export type Respondent = {
  id: null;
  name: string;
  role: 'RESPONDENT';
  surveyLinkId: string;
  projectId: string;
  campaignId: string;
  adoptionId: string;
  [proven]: true;
};

/** Who may write an evaluation: the team, and the structure itself. */
export type Writer = Staff | Respondent;
/** Nobody signed in: reads the public sheets. */
export type Visitor = { role: 'VISITOR' };
export const visitor: Visitor = { role: 'VISITOR' };

/** The person a session token stands for, read from the database; null when the session is over or the account closed. */
export async function viewerOfSession(token: string): Promise<Viewer | null> {
  const session = await findLiveSession(token);
  if (!session) return null;
  const { id, name, email, role } = session.user;
  return { id, name, email, role, sessionId: session.id } as Viewer;
}

/** The signed-in person, or null. Read once per request. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const token = await currentSessionToken();
  return token ? viewerOfSession(token) : null;
});

/** Holds the survey link's token between two pages; never readable by a script. */
export const SURVEY_COOKIE = 'essaim-enquete';

/** The structure that a survey link's token stands for; null when it is unknown, revoked or over: all three look the same. */
export async function respondentOfLink(token: string, now = new Date()): Promise<Respondent | null> {
  const link = await db.surveyLink.findUnique({
    where: { tokenHash: surveyTokenHash(token) },
    select: { id: true, projectId: true, campaignId: true, adoptionId: true, expiresAt: true, revokedAt: true },
  });
  if (!link || link.revokedAt || link.expiresAt <= now) return null;
  const { id, projectId, campaignId, adoptionId } = link;
  const given = { id: null, name: 'Structure, par son lien', role: 'RESPONDENT', projectId, campaignId, adoptionId };
  return { ...given, surveyLinkId: id } as Respondent;
}

/** Only this of a token is stored. */
export function surveyTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The structure whose link this browser came through, or null. Read once per request. */
export const currentRespondent = cache(async (): Promise<Respondent | null> => {
  const token = (await cookies()).get(SURVEY_COOKIE)?.value;
  return token ? respondentTrying(token) : null;
});

/**
 * The same for a token that anybody may have made up: wrong ones are counted by address, and too many close its door for a while.
 * The same wrong one again is no new guess: a page left open on a dead link shuts nobody out.
 */
export async function respondentTrying(token: string): Promise<Respondent | null> {
  const address = await clientAddress();
  const isShut = await isLimitReached('survey', address);
  const respondent = await respondentOfLink(token);
  if (respondent && !isShut) return respondent;
  const { made } = await countTry('surveyToken', surveyTokenHash(token));
  if (!respondent && made === 1) await countTry('survey', address);
  return null;
}

export function isStaff(viewer: Viewer | Respondent): viewer is Staff {
  return viewer.role !== 'CARRIER' && viewer.role !== 'RESPONDENT';
}

export function isManager(viewer: Viewer): viewer is Manager {
  return viewer.role === 'MANAGER' || viewer.role === 'ADMIN';
}

export function isAdmin(viewer: Viewer): viewer is Admin {
  return viewer.role === 'ADMIN';
}

export function isCarrier(viewer: Viewer): viewer is Carrier {
  return viewer.role === 'CARRIER';
}

/** For pages: nobody signed in goes to the sign-in page; anybody else finds no such page. */
export const requireStaff = (back?: string) => require(isStaff, back);
export const requireManager = (back?: string) => require(isManager, back);
export const requireCarrier = (back?: string) => require(isCarrier, back);

async function require<V extends Viewer>(is: (viewer: Viewer) => viewer is V, back?: string): Promise<V> {
  const viewer = await currentViewer();
  if (!viewer) redirect(paths.signIn(back));
  return is(viewer) ? viewer : outOfReach();
}
