import { z } from 'zod';
import { optionalWhole, slug } from '@/lib/fields';

export const programmeSchema = z.object({
  programme: slug(),
  announcedProjects: optionalWhole(0, 9999),
});

export type EditedProgramme = z.output<typeof programmeSchema>;
