import { z } from 'zod';
import { oneOf, requiredText } from '@/lib/fields';
import { Role } from '@/lib/generated/prisma/enums';

export const accountSchema = z.strictObject({
  email: z.email('Indiquez une adresse électronique complète, comme prenom.nom@exemple.fr.').max(254).toLowerCase(),
  name: requiredText('le nom', 120),
  role: oneOf(Role, 'le rôle'),
  password: z.string(),
});
