import 'server-only';
import type { Sent } from '@/lib/action';
import type { Db } from '@/lib/db';
import { ConflictError, RuleError } from '@/lib/errors';
import type { Adoption } from '@/lib/generated/prisma/client';
import { impreciseColumns } from '@/lib/imprecise-date';
import { findOrAddOrganization } from '@/lib/organizations/mutations';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { adoptionFormValues } from './form-values';
import { adoptionName, formerLabel, twiceRefusal } from './naming';
import { reachAdoption, reachProject } from './reach';
import type { AdoptionTarget, EditedAdoption, NamedStructure } from './schema';

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
    const refusal = twiceRefusal(project.adoptions, organization);
    if (refusal) throw new RuleError(refusal);
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

type Data = Parameters<Db['adoption']['updateMany']>[0]['data'];

async function update(tx: Db, stored: Adoption, version: number | undefined, data: Data) {
  const { count } = await tx.adoption.updateMany({
    where: { id: stored.id, version: version ?? 0 },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw conflict(stored);
}

function conflict(stored: Adoption) {
  return new ConflictError('La fiche de cette structure', stored.updatedAt, stored.version, adoptionFormValues(stored));
}
