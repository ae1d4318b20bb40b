import 'server-only';
import { hash, verify } from '@node-rs/argon2';

// argon2id, 19 MiB, two passes: OWASP's first recommendation.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Takes the same time whether the account exists or not: without a hash, one is verified in vain. */
export async function isPassword(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await decoy()), password).catch(() => false);
  return matches && Boolean(passwordHash);
}

let decoyHash: Promise<string> | undefined;

function decoy() {
  decoyHash ??= hashPassword('aucun compte ne porte ce mot de passe');
  return decoyHash;
}
