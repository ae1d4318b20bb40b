import 'server-only';
import type { Sent } from '@/lib/action';
import type { Db } from '@/lib/db';
import { ConflictError, RuleError } from '@/lib/errors';
import { formatList, slugOf } from '@/lib/format';
import type { Organization } from '@/lib/generated/prisma/client';
import { outOfReach } from '@/lib/out-of-reach';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { organizationFormValues } from './form-values';
import { type Found, lookalikesOf, namesakesOf } from './lookalikes';
import { freeSlug, nameWithPlace } from './rules';
import type { EditedOrganization, NewOrganization, OrganizationChoice } from './schema';

/** Adds an organization to the directory. Refused when another looks the same, unless the person says it is another one. */
export function addOrganization(staff: Staff, input: NewOrganization, sent: Pick<Sent, 'key'>) {
  const { isAnother, ...given } = input;
  return write(
    staff,
    async (tx) => {
      await oneAtATime(tx);
      if (!isAnother) await refuseLookalikes(tx, given.name, given.siret);
      return create(tx, given);
    },
    { key: sent.key },
  );
}

export function editOrganization(staff: Staff, { slug, ...given }: EditedOrganization, sent: Pick<Sent, 'version'>) {
  return write(staff, async (tx) => {
    const stored = await tx.organization.findUnique({ where: { slug } });
    if (!stored) outOfReach();
    const { count } = await tx.organization.updateMany({
      where: { id: stored.id, version: sent.version ?? 0 },
      data: { ...given, siren: given.siren ?? given.siret?.slice(0, 9) ?? null, version: { increment: 1 } },
    });
    if (count === 0) throw conflict(stored);
    return { slug };
  });
}

/**
 * The organization a person means by what they typed: the one that bears this name, or a new one of the directory.
 * Refused, with the names to choose from, when several bear it or when others look the same.
 */
export async function findOrAddOrganization(
  tx: Db,
  choice: OrganizationChoice,
): Promise<{ id: string; name: string; isNew: boolean }> {
  await oneAtATime(tx);
  const { organization: name, kind, department } = choice;
  const named = await tx.organization.findUnique({
    where: { slug: slugOf(name) },
    select: { id: true, name: true, slug: true },
  });
  if (named?.slug === name) return { ...named, isNew: false };
  if (!choice.isAnother) {
    const namesakes = await namesakesOf(tx, name);
    const only = namesakes.length === 1 ? namesakes[0] : undefined;
    if (only) return { ...only, isNew: false };
    if (namesakes.length > 1) throw new RuleError(severalSentence(name, namesakes));
    await refuseLookalikes(tx, name, null);
  }
  return { ...(await create(tx, { name, kind, department })), isNew: true };
}

async function refuseLookalikes(tx: Db, name: string, siret: string | null) {
  const holder = siret && (await tx.organization.findFirst({ where: { siret }, select: { name: true } }));
  if (holder) throw new RuleError(`Ce SIRET est déjà celui de «\u00a0${holder.name}\u00a0»${ANOTHER}`);
  const lookalikes = await lookalikesOf(tx, name);
  if (lookalikes.length > 0) {
    throw new RuleError(`«\u00a0${name}\u00a0» ressemble à ${listed(lookalikes)}, déjà dans l’annuaire${ANOTHER}`);
  }
}

type Identity = Pick<NewOrganization, 'name'> & Partial<Omit<NewOrganization, 'isAnother'>>;

async function create(tx: Db, given: Identity) {
  const taken = await tx.organization.findMany({
    where: { slug: { startsWith: slugOf(given.name) } },
    select: { slug: true },
  });
  const slug = freeSlug(
    given.name,
    taken.map((row) => row.slug),
  );
  const siren = given.siren ?? given.siret?.slice(0, 9) ?? null;
  return tx.organization.create({ data: { ...given, siren, slug }, select: { id: true, slug: true, name: true } });
}

/** Two people who add the same name at the same moment: the second one sees the first one's. */
async function oneAtATime(tx: Db) {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('essaim.organization'))`;
}

const ANOTHER = '\u00a0: choisissez-la, ou cochez «\u00a0C’est une autre structure\u00a0» pour l’ajouter quand même.';

function severalSentence(name: string, namesakes: Found[]) {
  return `Plusieurs structures s’appellent «\u00a0${name}\u00a0»\u00a0: choisissez ${listed(namesakes, ' ou ')} dans la liste proposée.`;
}

function listed(found: Found[], last?: string) {
  const names = found.map((one) => `«\u00a0${nameWithPlace(one)}\u00a0»`);
  return last ? names.join(last) : formatList(names);
}

function conflict(stored: Organization) {
  return new ConflictError(
    'La fiche de cette structure',
    stored.updatedAt,
    stored.version,
    organizationFormValues(stored),
  );
}
