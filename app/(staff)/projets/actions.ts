'use server';

import { redirect } from 'next/navigation';
import { managerAction, staffAction } from '@/lib/action';
import { flash } from '@/lib/flash';
import { paths } from '@/lib/paths';
import { createProject, editProject, publishSheet, withdrawSheet } from '@/lib/projects/mutations';
import { newProjectSchema, projectNameSchema, projectSchema } from '@/lib/projects/schema';

export const createProjectAction = staffAction(newProjectSchema, async (staff, input, sent) => {
  const { slug, newCarrier } = await createProject(staff, input, sent);
  await flash(`Projet ajouté.${addedToDirectory(newCarrier)}`);
  redirect(paths.project(slug));
});

export const editProjectAction = staffAction(projectSchema, async (staff, input, sent) => {
  const { slug, newCarrier } = await editProject(staff, input, sent);
  await flash(`Fiche du projet enregistrée.${addedToDirectory(newCarrier)}`);
  redirect(paths.project(slug));
});

export const publishSheetAction = managerAction(projectNameSchema, async (manager, { slug }) => {
  await publishSheet(manager, slug);
  await flash('Fiche publique en ligne.');
  redirect(paths.editProject(slug));
});

export const withdrawSheetAction = managerAction(projectNameSchema, async (manager, { slug }) => {
  await withdrawSheet(manager, slug);
  await flash('Fiche publique retirée.');
  redirect(paths.editProject(slug));
});

function addedToDirectory(carrier: string | null): string {
  return carrier ? ` «\u00a0${carrier}\u00a0» a été ajouté aux structures.` : '';
}
