import { z } from 'zod';
import {
  optionalDate,
  optionalList,
  optionalOneOf,
  optionalText,
  optionalWebAddress,
  requiredText,
  slug,
} from '@/lib/fields';
import { ProjectOrigin } from '@/lib/generated/prisma/enums';
import { organizationChoice } from '@/lib/organizations/schema';

/** The carrier is chosen by name like any organization; a new name adds it to the directory. */
const projectFields = {
  ...organizationChoice,
  organization: requiredText('le porteur du projet'),
  name: requiredText('le nom du projet', 120),
  longTitle: optionalText(300),
  aliases: optionalList(),
  logoWording: optionalText(120),
  origin: optionalOneOf(ProjectOrigin),
  enteredOn: optionalDate(),
  audience: optionalText(),
  problem: optionalText(),
  approach: optionalText(),
  ambition: optionalText(),
  webSite: optionalWebAddress(),
};

export const newProjectSchema = z.object(projectFields);
export const projectSchema = z.object({ ...projectFields, slug: slug() });

export type NewProject = z.output<typeof newProjectSchema>;
export type EditedProject = z.output<typeof projectSchema>;
