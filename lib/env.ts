import 'server-only';
import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z
    .string()
    .min(1, 'DATABASE_URL manque : lancez Essaim par « npm start » ou donnez l’adresse de votre base.'),
  NEXTAUTH_SECRET: z.string().min(32, 'NEXTAUTH_SECRET manque ou fait moins de 32 caractères.'),
  NEXTAUTH_URL: z.url('NEXTAUTH_URL doit être l’adresse complète du site.').optional(),
  /** « 1 » only when our own scripts run the embedded database: the demonstration accounts exist there and nowhere else. */
  ESSAIM_EMBEDDED: z.literal('1').optional(),
});

/** The settings, checked at first use. Throws one line of reason per missing or wrong setting. */
export function env() {
  const parsed = schema.safeParse(process.env);
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => issue.message).join('\n'));
  return parsed.data;
}
