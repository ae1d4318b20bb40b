import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../refusal.mjs';

/** The secret that signs cookies: yours with your own database, else made once and kept under DATA_DIR. */
export function findSecret({ dataDir, databaseUrl }) {
  const given = process.env.NEXTAUTH_SECRET || null;
  if (given && given.length < 32) throw new Refusal('NEXTAUTH_SECRET fait moins de 32 caractères.');
  if (given) return given;
  if (databaseUrl) {
    throw new Refusal('NEXTAUTH_SECRET manque : avec DATABASE_URL, donnez un secret d’au moins 32 caractères.');
  }
  const file = join(dataDir, 'nextauth-secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

/** The address people type. A site on a real database must be served over https, except on this very machine. */
export function findOrigin({ databaseUrl, host, port }) {
  const given = process.env.NEXTAUTH_URL || null;
  const origin = parse(given ?? `http://localhost:${port}`);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(origin.hostname);
  if (isLocal && origin.protocol === 'http:') origin.port = String(port);
  if (!databaseUrl) return origin.origin;
  if (!given && !['127.0.0.1', '::1', 'localhost'].includes(host)) {
    throw new Refusal('NEXTAUTH_URL manque : donnez l’adresse du site, par exemple https://essaim.example.fr');
  }
  if (!isLocal && origin.protocol !== 'https:') {
    throw new Refusal('NEXTAUTH_URL doit commencer par https:// quand la base est la vôtre.');
  }
  return origin.origin;
}

function parse(address) {
  if (!URL.canParse(address)) throw new Refusal('NEXTAUTH_URL doit être l’adresse complète du site.');
  return new URL(address);
}
