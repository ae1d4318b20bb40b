'use server';

import { redirect } from 'next/navigation';
import { staffAction } from '@/lib/action';
import { flash } from '@/lib/flash';
import { deleteView, editView, saveView } from '@/lib/views/mutations';
import { NAME_AGAIN, viewHref } from '@/lib/views/rules';
import { newViewSchema, viewKeySchema, viewSchema } from '@/lib/views/schema';

export const saveViewAction = staffAction(newViewSchema, async (staff, input, sent) => {
  await saveView(staff, input, sent);
  await flash(`Vue «\u00a0${input.name}\u00a0» enregistrée.`);
  redirect(viewHref(input.page, input.query));
});

export const editViewAction = staffAction(viewSchema, async (staff, input, sent) => {
  await editView(staff, input, sent);
  await flash('La vue est à jour.');
  redirect(viewHref(input.page, input.query));
});

export const deleteViewAction = staffAction(viewKeySchema, async (staff, { view, page, query }) => {
  const deleted = await deleteView(staff, view);
  const again = [deleted.query, `${new URLSearchParams({ [NAME_AGAIN]: deleted.name })}`].filter(Boolean).join('&');
  await flash(`Vue «\u00a0${deleted.name}\u00a0» supprimée.`, {
    label: 'Annuler',
    href: viewHref(deleted.page, again),
  });
  redirect(viewHref(page, query));
});
