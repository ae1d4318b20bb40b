import { parseArgs } from 'node:util';
import { createAccountFromConsole } from '@/lib/accounts/mutations';
import { db } from '@/lib/db';
import { RuleError } from '@/lib/errors';
import { askPassword } from './ask-password.mjs';
import { Refusal } from './refusal.mjs';

// npm run user:create -- --email x@exemple.fr --name "Prénom Nom" --role ADMIN
const { values } = parseArgs({
  options: { email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string' } },
});
const { email = '', name = '', role = '' } = values;

try {
  const { id } = await createAccountFromConsole({ email, name, role, password: await askPassword() });
  console.log(`Compte créé : ${email} (${id})`);
} catch (error) {
  const isRefused = error instanceof RuleError || error instanceof Refusal;
  console.error(isRefused ? error.message : error);
  process.exitCode = 1;
} finally {
  await db.$disconnect();
}
