import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { db } from './db';
import type { Role } from './generated/prisma/enums';

const MINUTE = 60_000;
/** Idle time after which a session ends, by role. */
const IDLE: Record<Role, number> = {
  ADMIN: 30 * MINUTE,
  MANAGER: 120 * MINUTE,
  STAFF: 120 * MINUTE,
  CARRIER: 120 * MINUTE,
};
/** A session ends after this long, however busy. In seconds, for the cookie too. */
export const SESSION_SECONDS = 12 * 3600;

/** Opens a session and gives its token: 256 bits, of which only the hash is kept. */
export async function openSession(userId: string, userAgent: string | null, now = new Date()): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + SESSION_SECONDS * 1000);
  await db.session.create({
    data: {
      tokenHash: hashOf(token),
      userId,
      userAgent: userAgent?.slice(0, 300) ?? null,
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
    },
  });
  return token;
}

/** The session and its person, if it is neither over, nor idle for too long, nor of a closed account. */
export async function findLiveSession(token: string, now = new Date()) {
  const session = await db.session.findUnique({
    where: { tokenHash: hashOf(token) },
    relationLoadStrategy: 'join',
    select: {
      id: true,
      lastSeenAt: true,
      expiresAt: true,
      endedAt: true,
      user: { select: { id: true, name: true, email: true, role: true, isActive: true } },
    },
  });
  if (!session || session.endedAt || session.expiresAt <= now || !session.user.isActive) return null;
  const idle = now.getTime() - session.lastSeenAt.getTime();
  if (idle > IDLE[session.user.role]) return null;
  // Touched at most once a minute: reading a page must not cost a write.
  if (idle > MINUTE)
    await db.session.update({ where: { id: session.id }, data: { lastSeenAt: now }, select: { id: true } });
  return session;
}

export async function endSession(token: string) {
  await db.session.updateMany({ where: { tokenHash: hashOf(token), endedAt: null }, data: { endedAt: new Date() } });
}

function hashOf(token: string) {
  return createHash('sha256').update(token).digest('hex');
}
