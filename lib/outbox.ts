import 'server-only';
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Db } from './db';
import { env } from './env';

// Mails to send, written in the transaction that causes them. What opens a door is sealed: reading the database gives no way in.

/** Where the sealed part goes in the body when the mail leaves. */
export const SEALED_PLACE = '[[lien]]';

type Mail = {
  to: string;
  subject: string;
  /** Holds {@link SEALED_PLACE}. */
  body: string;
  secret: string;
};

/** Puts mails in the outbox. */
export async function queueMails(tx: Db, mails: readonly Mail[]) {
  if (mails.length === 0) return;
  await tx.outboxMail.createMany({
    data: mails.map(({ secret, ...mail }) => ({ ...mail, sealed: seal(secret, mail.to) })),
  });
}

/** The text to send. Throws when the sealed part was not sealed here, or was meant for another address. */
export function letterOf({ to, body, sealed }: { to: string; body: string; sealed: string | null }): string {
  return sealed === null ? body : body.replace(SEALED_PLACE, () => unseal(sealed, to));
}

/** AES-256-GCM, bound to the address: moved to another row, it does not open. `iv.tag.text`, in base64url. */
function seal(text: string, to: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key(), iv).setAAD(Buffer.from(to));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.');
}

function unseal(sealed: string, to: string): string {
  const [iv, tag, text] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'));
  if (!iv || !tag || !text) throw new Error('A sealed part has three parts.');
  const options = { authTagLength: 16 };
  const decipher = createDecipheriv('aes-256-gcm', key(), iv, options).setAAD(Buffer.from(to)).setAuthTag(tag);
  return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
}

/** A key of its own, derived from the site's secret: what signs cookies seals nothing. */
function key(): Buffer {
  return Buffer.from(hkdfSync('sha256', env().NEXTAUTH_SECRET, '', 'essaim outbox', 32));
}
