import { z } from 'zod';
import { oneOf, optionalDate, optionalOneOf, optionalText, optionalWhole, requiredDate, slug } from '@/lib/fields';
import { ActivityFormat, ActivityKind, Phase, Visibility } from '@/lib/generated/prisma/enums';

const tick = z.literal('on').optional();

/** One structure's part: its people and note count only while it is ticked. */
const attendance = z
  .object({ adoption: slug(), isPresent: tick, people: optionalWhole(0, 9999), note: optionalText(500) })
  .transform(({ isPresent, ...row }) => ({ ...row, isPresent: isPresent === 'on' }));

const fields = {
  project: slug(),
  kind: oneOf(ActivityKind, 'le type d’activité'),
  /** Left empty, the activity is called by its kind. */
  title: optionalText(200),
  phase: optionalOneOf(Phase),
  format: optionalOneOf(ActivityFormat),
  frequency: optionalText(120),
  place: optionalText(200),
  description: optionalText(),
  visibility: oneOf(Visibility, 'qui peut voir cette activité'),
  /** Every structure that is neither on hold nor stopped, whatever is ticked below. */
  everyone: tick.transform((value) => value === 'on'),
  attendances: z.array(attendance).max(1000, 'Trop de structures\u00a0: rechargez la page.').default([]),
};

export const newActivitySchema = z.object({
  ...fields,
  heldOn: requiredDate('la date de l’activité'),
  /** Which button was pressed: another one follows. */
  following: z.literal('autre').optional(),
});

/** What was logged without a date may stay so. */
export const activitySchema = z.object({ ...fields, activity: z.uuid(), heldOn: optionalDate() });

export type NewActivity = z.output<typeof newActivitySchema>;
export type EditedActivity = z.output<typeof activitySchema>;
export type AttendanceInput = z.output<typeof attendance>;
