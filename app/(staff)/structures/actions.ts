'use server';

import { redirect } from 'next/navigation';
import { staffAction } from '@/lib/action';
import { flash } from '@/lib/flash';
import { addOrganization, editOrganization } from '@/lib/organizations/mutations';
import { newOrganizationSchema, organizationSchema } from '@/lib/organizations/schema';
import { paths } from '@/lib/paths';

export const addOrganizationAction = staffAction(newOrganizationSchema, async (staff, input, sent) => {
  const { slug, name } = await addOrganization(staff, input, sent);
  await flash(`«\u00a0${name}\u00a0» est dans l’annuaire.`);
  redirect(paths.organization(slug));
});

export const editOrganizationAction = staffAction(organizationSchema, async (staff, input, sent) => {
  const { slug } = await editOrganization(staff, input, sent);
  await flash(`La fiche de «\u00a0${input.name}\u00a0» est à jour.`);
  redirect(paths.organization(slug));
});
