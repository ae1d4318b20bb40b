import { z } from 'zod';
import { oneOf, optionalDate, optionalOneOf, optionalText, requiredText, slug } from '@/lib/fields';
import { AdoptionWave } from '@/lib/generated/prisma/enums';
import { departmentsField, organizationChoice } from '@/lib/organizations/schema';
import { STEPS } from './step-rules';

/** The adoption a form is about, re-found through the person who sends it. */
const target = { project: slug(), adoption: slug() };

/** How a structure comes into a project. */
const arrival = {
  wave: oneOf(AdoptionWave, 'la vague d’essaimage'),
  joined: optionalDate(),
  step: optionalOneOf(STEPS),
};

export const newAdoptionSchema = z.object({
  project: slug(),
  ...organizationChoice,
  ...arrival,
  departments: departmentsField(),
  territory: optionalText(300),
});

export const newSlotsSchema = z.object({
  project: slug(),
  ...arrival,
  noun: requiredText('comment ces structures sont appelées, par exemple «\u00a0SIAE\u00a0»', 60),
  count: z.coerce
    .number('Indiquez combien de places ajouter.')
    .int('Indiquez un nombre entier de places.')
    .min(1, 'Ajoutez au moins une place.')
    .max(60, 'Ajoutez au plus 60 places à la fois.'),
});

export const nameStructureSchema = z.object({
  ...target,
  ...organizationChoice,
  /** Which button was pressed: go on with the next slot to name. */
  following: z.literal('suivante').optional(),
});

export const adoptionSchema = z.object({
  ...target,
  label: requiredText('le libellé de la structure', 120),
  wave: oneOf(AdoptionWave, 'la vague d’essaimage'),
  joined: optionalDate(),
  departments: departmentsField(),
  territory: optionalText(300),
  contactName: optionalText(120),
  contactEmail: optionalText(254).refine(
    isEmail,
    'Écrivez une adresse électronique complète, comme prenom.nom@exemple.fr.',
  ),
  contactPhone: optionalText(40).refine(isPhone, 'Écrivez un numéro de téléphone, par exemple 01 23 45 67 89.'),
  note: optionalText(),
});

export const adoptionTargetSchema = z.object(target);

export const stepSchema = z.object({
  ...target,
  kind: oneOf(STEPS, 'l’étape'),
  date: optionalDate(),
  reason: optionalText(600),
});

export const holdSchema = z.object({
  ...target,
  date: optionalDate(),
  reason: requiredText('le motif de la mise en veille', 600),
  review: optionalDate(),
});

export const resumeSchema = z.object({ ...target, date: optionalDate(), reason: optionalText(600) });

export const stopSchema = z.object({
  ...target,
  date: optionalDate(),
  reason: requiredText('le motif de l’arrêt', 600),
});

export const undoStepSchema = z.object({ ...target, sequence: z.coerce.number().int().positive() });

export type NewAdoption = z.output<typeof newAdoptionSchema>;
export type NewSlots = z.output<typeof newSlotsSchema>;
export type NamedStructure = z.output<typeof nameStructureSchema>;
export type EditedAdoption = z.output<typeof adoptionSchema>;
export type AdoptionTarget = z.output<typeof adoptionTargetSchema>;
export type RecordedStep = z.output<typeof stepSchema>;
export type Hold = z.output<typeof holdSchema>;
export type Resumption = z.output<typeof resumeSchema>;
export type Stop = z.output<typeof stopSchema>;
export type UndoneStep = z.output<typeof undoStepSchema>;

function isEmail(text: string | null) {
  return text === null || z.email().safeParse(text).success;
}

function isPhone(text: string | null) {
  return text === null || (/^[+\d][\d\s.()/-]*$/.test(text) && text.replace(/\D/g, '').length >= 4);
}
