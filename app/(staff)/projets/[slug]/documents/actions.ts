'use server';

import { redirect } from 'next/navigation';
import { staffAction } from '@/lib/action';
import { addDocument, editDocument } from '@/lib/documents/mutations';
import { documentSchema, newDocumentSchema } from '@/lib/documents/schema';
import { flash } from '@/lib/flash';
import { paths } from '@/lib/paths';

export const addDocumentAction = staffAction(newDocumentSchema, async (staff, input, sent) => {
  await addDocument(staff, input, sent);
  await flash('Document ajouté.');
  redirect(paths.documents(input.project));
});

export const editDocumentAction = staffAction(documentSchema, async (staff, input, sent) => {
  await editDocument(staff, input, sent);
  await flash('Document enregistré.');
  redirect(paths.documents(input.project));
});
