import { z } from 'zod';
import { oneOf, optionalDate, optionalText, optionalWebAddress, requiredText, slug } from '@/lib/fields';
import { DocumentKind, Visibility } from '@/lib/generated/prisma/enums';

const documentFields = {
  project: slug(),
  kind: oneOf(DocumentKind, 'le type du document'),
  title: requiredText('le titre du document'),
  url: optionalWebAddress(),
  date: optionalDate(),
  note: optionalText(),
  visibility: oneOf(Visibility, 'qui peut lire ce document'),
};

export const newDocumentSchema = z.object(documentFields);
export const documentSchema = z.object({ ...documentFields, document: z.uuid('Rechargez la page.') });

export type NewDocument = z.output<typeof newDocumentSchema>;
export type EditedDocument = z.output<typeof documentSchema>;
