import 'server-only';
import { db } from '@/lib/db';
import { RuleError } from '@/lib/errors';
import { hashPassword } from '@/lib/passwords';
import { write } from '@/lib/write';
import { passwordRefusal } from './rules';
import { accountSchema } from './schema';

/**
 * Makes an account from the server's own console, where no viewer exists yet: the first administrator, say.
 * Throws an Error or {@link RuleError} with one French sentence; nothing is written then.
 */
export async function createAccountFromConsole(given: Record<'email' | 'name' | 'role' | 'password', string>) {
  const parsed = accountSchema.safeParse(given);
  if (!parsed.success) throw new RuleError(parsed.error.issues.map((issue) => issue.message).join(' '));
  const { email, name, role, password } = parsed.data;
  const refusal = passwordRefusal(password, role, [name, email]);
  if (refusal) throw new RuleError(refusal);
  const known = await db.user.findUnique({ where: { email }, select: { id: true } });
  if (known) throw new RuleError(`Un compte existe déjà pour ${email}.`);
  const passwordHash = await hashPassword(password);
  return write({ id: null, name: 'Console du serveur' }, (tx) =>
    tx.user.create({ data: { email, name, role, passwordHash }, select: { id: true } }),
  );
}
