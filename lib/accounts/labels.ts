import type { Role } from '@/lib/generated/prisma/enums';

export const roleLabels = {
  ADMIN: 'Administration',
  MANAGER: 'Responsable de programme',
  STAFF: 'Équipe',
  CARRIER: 'Porteur',
} satisfies Record<Role, string>;
