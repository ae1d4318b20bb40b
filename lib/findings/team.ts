import 'server-only';
import type { Prisma } from '@/lib/generated/prisma/client';

/** Who may be given a follow-up: the team's open accounts. */
export const teamMember = {
  isActive: true,
  role: { in: ['STAFF', 'MANAGER', 'ADMIN'] },
} satisfies Prisma.UserWhereInput;
