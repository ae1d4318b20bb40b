import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { factoryActor } from '@/prisma/factories';
import { db } from './db';
import { letterOf, queueMails, SEALED_PLACE } from './outbox';
import { write } from './write';

const SECRET = 'https://essaim.example/enquete/un-chemin-que-personne-ne-doit-lire';

describe('a mail with a way in', () => {
  it('waits in the outbox with the way in sealed, and opens into the letter to send', async () => {
    const mail = await queued();
    expect(mail).toMatchObject({ state: 'QUEUED', attempts: 0 });
    expect(JSON.stringify(mail)).not.toContain('un-chemin');
    expect(letterOf(mail)).toBe(`Bonjour\n${SECRET}\nL’équipe`);
  });

  it('is sealed anew each time: two mails of one way in do not look alike', async () => {
    const [first, second] = [await queued(), await queued()];
    expect(first.sealed).not.toBe(second.sealed);
  });

  it.each<[string, (mail: Queued) => Queued]>([
    ['for another address', (mail) => ({ ...mail, to: 'ailleurs@essai.test' })],
    ['once a letter of it was changed', (mail) => ({ ...mail, sealed: `${mail.sealed}`.replace(/.$/, flipped) })],
    ['with a shorter seal', (mail) => ({ ...mail, sealed: `${mail.sealed}`.replace(/\.([^.]{8})[^.]*\./, '.$1.') })],
    ['in pieces', (mail) => ({ ...mail, sealed: 'rien' })],
  ])('does not open %s', async (_how, change) => {
    const mail = change(await queued());
    expect(() => letterOf(mail)).toThrow();
  });

  it('does not open with another secret', async () => {
    const mail = await queued();
    const own = process.env.NEXTAUTH_SECRET;
    process.env.NEXTAUTH_SECRET = 'another secret, as long as the first one was';
    try {
      expect(() => letterOf(mail)).toThrow();
    } finally {
      process.env.NEXTAUTH_SECRET = own;
    }
  });

  it('without a sealed part is sent as it is', () => {
    expect(letterOf({ to: 'a@essai.test', body: 'Bonjour', sealed: null })).toBe('Bonjour');
  });
});

type Queued = Awaited<ReturnType<typeof queued>>;

async function queued() {
  const to = `${randomUUID()}@essai.test`;
  const mail = { to, subject: 'Essai', body: `Bonjour\n${SEALED_PLACE}\nL’équipe`, secret: SECRET };
  await write(factoryActor, (tx) => queueMails(tx, [mail]));
  return db.outboxMail.findFirstOrThrow({ where: { to } });
}

function flipped(letter: string) {
  return letter === 'A' ? 'Q' : 'A';
}
