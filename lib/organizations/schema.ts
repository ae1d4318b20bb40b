import { z } from 'zod';
import { optionalList, optionalOneOf, optionalText, requiredText, slug } from '@/lib/fields';
import { OrganizationKind } from '@/lib/generated/prisma/enums';
import { departmentProblem } from './departments';
import { type Reading, readSiren, readSiret } from './identifiers';

/** A COG code, or null when left empty. */
const departmentField = () =>
  optionalText(40).transform((text, context) => {
    const code = text?.toUpperCase() ?? null;
    const problem = code && departmentProblem(code);
    if (problem) context.addIssue({ code: 'custom', message: problem });
    return code;
  });

/** COG codes separated by commas. */
export const departmentsField = () =>
  optionalList(101, 40)
    .transform((codes) => [...new Set(codes.map((code) => code.toUpperCase()))])
    .superRefine((codes, context) => {
      for (const problem of codes.map(departmentProblem)) {
        if (problem) context.addIssue({ code: 'custom', message: problem });
      }
    });

/** An organization of the directory by one of its names, or what it takes to add it there. */
export const organizationChoice = {
  organization: requiredText('le nom de la structure'),
  kind: optionalOneOf(OrganizationKind),
  department: departmentField(),
  /** Ticked by somebody who was shown look-alikes: this is yet another one. */
  isAnother: z.literal('on').optional(),
};

export type OrganizationChoice = z.output<z.ZodObject<typeof organizationChoice>>;

const organizationFields = {
  name: requiredText('le nom de la structure'),
  shortName: optionalText(60),
  kind: optionalOneOf(OrganizationKind),
  kindText: optionalText(120),
  siren: identifierField(readSiren),
  siret: identifierField(readSiret),
  department: departmentField(),
  city: optionalText(120),
  aliases: optionalList(),
  webSite: optionalText(300).refine(isWebAddress, 'Écrivez l’adresse complète, par exemple https://www.exemple.fr.'),
  note: optionalText(),
};

export const newOrganizationSchema = z
  .object({ ...organizationFields, isAnother: organizationChoice.isAnother })
  .superRefine(identifiersAgree);

export const organizationSchema = z.object({ ...organizationFields, slug: slug() }).superRefine(identifiersAgree);

export type NewOrganization = z.output<typeof newOrganizationSchema>;
export type EditedOrganization = z.output<typeof organizationSchema>;

function identifierField(read: (text: string) => Reading) {
  return optionalText(40).transform((text, context) => {
    if (text === null) return null;
    const reading = read(text);
    if (reading.ok) return reading.value;
    context.addIssue({ code: 'custom', message: reading.problem });
    return z.NEVER;
  });
}

function identifiersAgree({ siren, siret }: { siren: string | null; siret: string | null }, context: z.RefinementCtx) {
  if (!siren || !siret || siret.startsWith(siren)) return;
  const message = 'Un SIRET commence par le SIREN de la structure\u00a0: corrigez l’un ou l’autre.';
  context.addIssue({ code: 'custom', path: ['siret'], message });
}

function isWebAddress(text: string | null) {
  return text === null || (/^https?:\/\//.test(text) && URL.canParse(text));
}
