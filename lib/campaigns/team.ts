import 'server-only';
import type { Prisma } from '@/lib/generated/prisma/client';

/** Accounts that may be put in charge of answers: active, of the team. */
export const TEAM = {
  isActive: true,
  role: { in: ['STAFF', 'MANAGER', 'ADMIN'] },
} satisfies Prisma.UserWhereInput;
