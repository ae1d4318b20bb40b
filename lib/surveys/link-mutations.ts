import 'server-only';
import { randomBytes } from 'node:crypto';
import type { Day } from '@/lib/day';
import type { Db } from '@/lib/db';
import { RuleError } from '@/lib/errors';
import { outOfReach } from '@/lib/out-of-reach';
import { queueMails, SEALED_PLACE } from '@/lib/outbox';
import { paths } from '@/lib/paths';
import { addressOf } from '@/lib/site';
import { type Admin, type Staff, surveyTokenHash } from '@/lib/viewer';
import { write } from '@/lib/write';
import { type Desk, type DeskLine, readDesk } from './desk';
import { letterTo } from './letter';
import { endOf, isOpening, lastDayFor } from './link-rules';
import { isStillRight, type Reason } from './proposal-rules';
import type { DeskKey, IssueInput } from './schema';

type Sent = { key?: string | undefined };

/** `address` is the link itself: it exists here, and then nowhere but in the hands of whoever is shown it or mailed it. */
type Issued = { name: string; address: string; mailedTo: string | null };
type Skipped = { name: string; reason: Reason };

/**
 * Makes a link for each ticked structure; the one it had stops opening. Who may receive one is decided again here: a structure
 * that has answered, paused or received a link since the list was shown is left alone, and named.
 */
export function issueLinks(
  staff: Staff,
  input: IssueInput,
  sent: Sent,
): Promise<{ issued: Issued[]; skipped: Skipped[]; lastDay: Day }> {
  return write(
    staff,
    async (tx) => {
      const now = new Date();
      const desk = await holdDesk(tx, staff, input, now);
      if (desk.refusal) throw new RuleError(desk.refusal);
      const { chosen, skipped } = chosenOf(desk, input);
      if (chosen.length === 0) throw new RuleError(skipped.length > 0 ? ALL_CHANGED : NONE_CHOSEN);
      const lastDay = lastDayFor(input.expiry, desk.dueOn);
      const made = chosen.map(({ line, email }) => ({ line, email, token: randomBytes(32).toString('base64url') }));
      await revokeOpening(
        tx,
        desk,
        chosen.map(({ line }) => line),
        now,
      );
      await tx.surveyLink.createMany({
        data: made.map(({ line, email, token }) => ({
          projectId: desk.projectId,
          campaignId: desk.id,
          adoptionId: line.id,
          tokenHash: surveyTokenHash(token),
          expiresAt: endOf(lastDay),
          mailedAt: email && now,
          authorId: staff.id,
        })),
      });
      const issued = made.map(({ line, email, token }) => ({
        name: line.name,
        address: addressOf(paths.surveyEntrance(token)),
        mailedTo: email,
      }));
      const about = { project: desk.project, campaign: desk.label, dueOn: desk.dueOn, lastDay, place: SEALED_PLACE };
      await queueMails(
        tx,
        issued.flatMap(({ name, address, mailedTo }) =>
          mailedTo ? [{ to: mailedTo, secret: address, ...letterTo({ structure: name, ...about }) }] : [],
        ),
      );
      return { issued, skipped, lastDay };
    },
    { key: sent.key },
  );
}

/** Whoever holds the link finds the same page as with one that never was. */
export async function revokeLink(admin: Admin, { adoption, ...key }: DeskKey & { adoption: string }): Promise<void> {
  await write(admin, async (tx) => {
    const now = new Date();
    const desk = await holdDesk(tx, admin, key, now);
    const line = desk.lines.find(({ slug }) => slug === adoption) ?? outOfReach();
    if (!isOpening(line.link, now)) {
      throw new RuleError('Cette structure n’a pas de lien qui s’ouvre\u00a0: il n’y a rien à révoquer.');
    }
    await revokeOpening(tx, desk, [line], now);
  });
}

/** Held until the end of the transaction: two people who make links at once make one for each structure. */
async function holdDesk(tx: Db, staff: Staff, key: DeskKey, now: Date): Promise<Desk> {
  await tx.$queryRaw`
    select c."id" from "Campaign" c join "Project" p on p."id" = c."projectId"
    where c."slug" = ${key.campaign} and p."slug" = ${key.project} for update of c`;
  return (await readDesk(tx, staff, key, now)) ?? outOfReach();
}

function chosenOf(desk: Desk, { lines, by }: IssueInput) {
  const ticked = new Map(lines.filter(({ chosen }) => chosen).map((line) => [line.adoption, line]));
  const asked = desk.lines.flatMap((line) => {
    const given = ticked.get(line.slug);
    return given ? [{ line, seen: given.seen, email: by === 'mail' ? given.email : null }] : [];
  });
  return {
    chosen: asked.filter(({ line, seen }) => isStillRight(seen, line.reason)),
    skipped: asked
      .filter(({ line, seen }) => !isStillRight(seen, line.reason))
      .map(({ line }) => ({ name: line.name, reason: line.reason })),
  };
}

async function revokeOpening(tx: Db, desk: Desk, lines: readonly DeskLine[], now: Date) {
  await tx.surveyLink.updateMany({
    where: {
      campaignId: desk.id,
      adoptionId: { in: lines.map(({ id }) => id) },
      revokedAt: null,
      expiresAt: { gt: now },
    },
    data: { revokedAt: now },
  });
}

const NONE_CHOSEN = 'Cochez au moins une structure.';
const ALL_CHANGED =
  'Rien n’a été créé\u00a0: ce que ces structures attendent a changé depuis que la liste est affichée. Rechargez la page.';
