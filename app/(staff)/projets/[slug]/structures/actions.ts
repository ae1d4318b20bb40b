'use server';

import { redirect } from 'next/navigation';
import { staffAction } from '@/lib/action';
import { addAdoption, addSlots } from '@/lib/adoptions/arrival-mutations';
import { adoptionStateLabels } from '@/lib/adoptions/labels';
import { editAdoption, eraseContact, makeAnonymous, nameStructure } from '@/lib/adoptions/mutations';
import { listUnnamed } from '@/lib/adoptions/queries';
import type { AdoptionState } from '@/lib/adoptions/rules';
import {
  type AdoptionTarget,
  adoptionSchema,
  adoptionTargetSchema,
  holdSchema,
  nameStructureSchema,
  newAdoptionSchema,
  newSlotsSchema,
  resumeSchema,
  stepSchema,
  stopSchema,
  undoStepSchema,
} from '@/lib/adoptions/schema';
import { putOnHold, recordStep, resume, stopAdoption, undoStep } from '@/lib/adoptions/step-mutations';
import { flash } from '@/lib/flash';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';

export const addAdoptionAction = staffAction(newAdoptionSchema, async (staff, input, sent) => {
  const { slug, name } = await addAdoption(staff, input, sent);
  await flash(`«\u00a0${name}\u00a0» est dans le projet.`);
  redirect(paths.adoption(input.project, slug));
});

export const addSlotsAction = staffAction(newSlotsSchema, async (staff, input, sent) => {
  const added = await addSlots(staff, input, sent);
  await flash(`${count(added.count, 'place à nommer ajoutée', 'places à nommer ajoutées')}.`);
  redirect(paths.adoptions(input.project));
});

export const nameStructureAction = staffAction(nameStructureSchema, async (staff, input, sent) => {
  const { name, formerLabel } = await nameStructure(staff, input, sent);
  const here = paths.adoption(input.project, input.adoption);
  await flash(`${formerLabel} s’appelle désormais «\u00a0${name}\u00a0».`, {
    label: 'Annuler',
    href: `${here}#identite`,
  });
  const next = input.following ? (await listUnnamed(staff, input.project))[0] : undefined;
  redirect(next ? paths.nameAdoption(input.project, next.slug) : here);
});

export const makeAnonymousAction = staffAction(adoptionTargetSchema, async (staff, input, sent) => {
  const { label } = await makeAnonymous(staff, input, sent);
  await flash(`Elle s’appelle de nouveau «\u00a0${label}\u00a0».`);
  redirect(paths.adoption(input.project, input.adoption));
});

export const editAdoptionAction = staffAction(adoptionSchema, async (staff, input, sent) => {
  const { name } = await editAdoption(staff, input, sent);
  await flash(`La fiche de «\u00a0${name}\u00a0» est à jour.`);
  redirect(paths.adoption(input.project, input.adoption));
});

export const eraseContactAction = staffAction(adoptionTargetSchema, async (staff, input) => {
  await eraseContact(staff, input);
  await flash('Le contact est effacé. Ce qui a été enregistré reste.');
  redirect(paths.adoption(input.project, input.adoption));
});

export const recordStepAction = staffAction(stepSchema, async (staff, input, sent) =>
  showState(input, await recordStep(staff, input, sent)),
);

export const putOnHoldAction = staffAction(holdSchema, async (staff, input, sent) =>
  showState(input, await putOnHold(staff, input, sent)),
);

export const resumeAction = staffAction(resumeSchema, async (staff, input, sent) =>
  showState(input, await resume(staff, input, sent)),
);

export const stopAdoptionAction = staffAction(stopSchema, async (staff, input, sent) =>
  showState(input, await stopAdoption(staff, input, sent)),
);

export const undoStepAction = staffAction(undoStepSchema, async (staff, input) => {
  const { name, state } = await undoStep(staff, input);
  await flash(`Étape annulée\u00a0: «\u00a0${name}\u00a0» est ${adoptionStateLabels[state]}.`);
  redirect(paths.adoption(input.project, input.adoption));
});

async function showState(
  target: AdoptionTarget,
  { name, state }: { name: string; state: AdoptionState },
): Promise<never> {
  const here = paths.adoption(target.project, target.adoption);
  await flash(`«\u00a0${name}\u00a0» est ${adoptionStateLabels[state]}.`, {
    label: 'Annuler',
    href: `${here}#parcours`,
  });
  redirect(here);
}
