import 'server-only';
import type { Sent } from '@/lib/action';
import type { Db } from '@/lib/db';
import { ConflictError, RuleError } from '@/lib/errors';
import type { Adoption } from '@/lib/generated/prisma/client';
import { type ImpreciseDate, impreciseColumns } from '@/lib/imprecise-date';
import { findOrAddOrganization } from '@/lib/organizations/mutations';
import { freeSlug } from '@/lib/organizations/rules';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { adoptionFormValues } from './form-values';
import { adoptionName, formerLabel, nextSlots } from './naming';
import { reachAdoption, reachProject } from './reach';
import type { AdoptionTarget, EditedAdoption, NamedStructure, NewAdoption, NewSlots } from './schema';
import type { Step } from './step-rules';

/** A structure whose name is known takes the project up. */
export function addAdoption(staff: Staff, input: NewAdoption, sent: Pick<Sent, 'key'>) {
  return write(
    staff,
    async (tx) => {
      const project = await reachProject(tx, staff, input.project);
      const organization = await findOrAddOrganization(tx, input);
      refuseTwice(project.adoptions, organization);
      const slug = freeSlug(
        organization.name,
        project.adoptions.map((adoption) => adoption.slug),
      );
      const { departments, territory, wave } = input;
      const own = { label: organization.name, slug, organizationId: organization.id, departments, territory, wave };
      await insert(tx, staff, project, { ...own, joined: input.joined, step: input.step });
      return { slug, name: organization.name };
    },
    { key: sent.key },
  );
}

/** Structures that are declared and not named yet. */
export function addSlots(staff: Staff, input: NewSlots, sent: Pick<Sent, 'key'>) {
  return write(
    staff,
    async (tx) => {
      const project = await reachProject(tx, staff, input.project);
      const taken = project.adoptions.map((adoption) => adoption.slug);
      const slots = nextSlots(
        input.noun,
        input.count,
        project.adoptions.map((adoption) => adoption.label),
      );
      for (const [index, { label, slugFrom }] of slots.entries()) {
        const slug = freeSlug(slugFrom, taken);
        taken.push(slug);
        const { wave, joined, step } = input;
        await insert(tx, staff, project, { label, slug, organizationId: null, wave, joined, step, after: index });
      }
      return { count: slots.length };
    },
    { key: sent.key },
  );
}

/** Says which organization a slot stands for. All that was logged on the slot stays, and so does its label. */
export function nameStructure(staff: Staff, input: NamedStructure, sent: Pick<Sent, 'version'>) {
  return write(staff, async (tx) => {
    const project = await reachProject(tx, staff, input.project);
    const { adoption } = await reachAdoption(tx, staff, input);
    if (adoption.organization) {
      const name = adoption.organization.name;
      throw new RuleError(
        `Cette place est déjà nommée «\u00a0${name}\u00a0»\u00a0: rendez-la anonyme pour la nommer autrement.`,
      );
    }
    const organization = await findOrAddOrganization(tx, input);
    refuseTwice(project.adoptions, organization);
    await update(tx, adoption, sent.version, { organizationId: organization.id });
    return { formerLabel: adoption.label, ...organization };
  });
}

/** Takes a naming back: the slot goes by its label again, with all that was logged on it. */
export function makeAnonymous(staff: Staff, input: AdoptionTarget, sent: Pick<Sent, 'version'>) {
  return write(staff, async (tx) => {
    const { adoption } = await reachAdoption(tx, staff, input);
    if (!adoption.organization) throw new RuleError('Cette place n’est pas nommée\u00a0: il n’y a rien à annuler.');
    if (!formerLabel(adoption)) {
      throw new RuleError(
        'Cette structure porte son nom comme libellé\u00a0: changez d’abord le libellé, par exemple en «\u00a0SIAE n°\u00a03\u00a0».',
      );
    }
    await update(tx, adoption, sent.version, { organizationId: null });
    return { label: adoption.label };
  });
}

export function editAdoption(staff: Staff, input: EditedAdoption, sent: Pick<Sent, 'version'>) {
  const { project, adoption: slug, joined, ...given } = input;
  return write(staff, async (tx) => {
    const { adoption } = await reachAdoption(tx, staff, { project, adoption: slug });
    const { id, projectId } = adoption;
    const twin = await tx.adoption.findFirst({
      where: { projectId, label: given.label, id: { not: id } },
      select: { id: true },
    });
    if (twin)
      throw new RuleError(
        `Une autre structure de ce projet a déjà le libellé «\u00a0${given.label}\u00a0»\u00a0: choisissez-en un autre.`,
      );
    await update(tx, adoption, sent.version, { ...given, ...impreciseColumns('joined', joined) });
    return { name: adoptionName({ ...adoption, label: given.label }) };
  });
}

/** Forgets the contact person. What was logged with them stays; the journal never held their name. */
export function eraseContact(staff: Staff, input: AdoptionTarget) {
  return write(staff, async (tx) => {
    const { adoption } = await reachAdoption(tx, staff, input);
    await update(tx, adoption, adoption.version, { contactName: null, contactEmail: null, contactPhone: null });
  });
}

type Place = { label: string; slug: string; organizationId: string | null; wave: Adoption['wave'] } & {
  departments?: string[];
  territory?: string | null;
  joined: ImpreciseDate | null;
  step: Step | null;
  after?: number;
};

async function insert(tx: Db, staff: Staff, project: Awaited<ReturnType<typeof reachProject>>, place: Place) {
  const { joined, step, after = 0, ...own } = place;
  const position = Math.max(0, ...project.adoptions.map((adoption) => adoption.position)) + 1 + after;
  const { id } = await tx.adoption.create({
    data: { ...own, projectId: project.id, position, ...impreciseColumns('joined', joined) },
    select: { id: true },
  });
  if (!step) return;
  const event = {
    projectId: project.id,
    adoptionId: id,
    kind: step,
    authorId: staff.id,
    ...impreciseColumns('date', joined),
  };
  await tx.adoptionEvent.create({ data: event, select: { id: true } });
}

type Data = Parameters<Db['adoption']['updateMany']>[0]['data'];

async function update(tx: Db, stored: Adoption, version: number | undefined, data: Data) {
  const { count } = await tx.adoption.updateMany({
    where: { id: stored.id, version: version ?? 0 },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw conflict(stored);
}

function refuseTwice(
  adoptions: { label: string; organizationId: string | null }[],
  organization: { id: string; name: string },
) {
  const twin = adoptions.find((adoption) => adoption.organizationId === organization.id);
  if (!twin) return;
  const known = twin.label === organization.name ? '' : `, sous le libellé «\u00a0${twin.label}\u00a0»`;
  throw new RuleError(
    `«\u00a0${organization.name}\u00a0» est déjà dans ce projet${known}\u00a0: choisissez une autre structure.`,
  );
}

function conflict(stored: Adoption) {
  return new ConflictError('La fiche de cette structure', stored.updatedAt, stored.version, adoptionFormValues(stored));
}
