'use server';

import { redirect } from 'next/navigation';
import { staffAction } from '@/lib/action';
import { flash } from '@/lib/flash';
import { paths } from '@/lib/paths';
import { createProject, editProject } from '@/lib/projects/mutations';
import { newProjectSchema, projectSchema } from '@/lib/projects/schema';

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

function addedToDirectory(carrier: string | null): string {
  return carrier ? ` «\u00a0${carrier}\u00a0» a été ajouté aux structures.` : '';
}
