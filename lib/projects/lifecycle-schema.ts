import { z } from 'zod';
import { oneOf, optionalDate, optionalText, requiredDate, requiredText, slug } from '@/lib/fields';
import { ExitCause, Phase, Visibility } from '@/lib/generated/prisma/enums';
import { PHASE_DECISION_NAMES, PHASE_DECISIONS } from './decision-rules';

const words = {
  slug: slug(),
  decision: optionalText(),
  visibility: oneOf(Visibility, 'qui peut lire la raison et la décision'),
};

/** A fact has a date, however imprecise; only a phase that did not take place, or a correction, may have none. */
const DATELESS: readonly string[] = ['skip', 'correct'];

export const phaseDecisionSchema = z
  .object({
    ...words,
    phase: oneOf(Phase, 'l’étape'),
    choice: oneOf(PHASE_DECISION_NAMES, 'ce que vous décidez'),
    date: optionalDate(),
    reason: optionalText(),
  })
  .superRefine(({ choice, date, reason }, context) => {
    if (!date && !DATELESS.includes(choice)) context.addIssue({ code: 'custom', path: ['date'], message: NO_DATE });
    if (!reason && PHASE_DECISIONS[choice].needsReason) {
      context.addIssue({ code: 'custom', path: ['reason'], message: 'Indiquez pourquoi.' });
    }
  });

/** Chosen on purpose where the cause of an exit is not known. */
export const UNSTATED_CAUSE = 'UNSTATED';

export const exitSchema = z
  .object({
    ...words,
    date: requiredDate('la date de la sortie'),
    cause: oneOf([...Object.values(ExitCause), UNSTATED_CAUSE], 'la cause de la sortie'),
    reason: optionalText(),
  })
  .superRefine(({ cause, reason }, context) => {
    if (!reason && cause !== UNSTATED_CAUSE) {
      context.addIssue({ code: 'custom', path: ['reason'], message: 'Indiquez pourquoi le projet sort.' });
    }
  })
  .transform(({ cause, ...given }) => ({ ...given, exitCause: cause === UNSTATED_CAUSE ? null : cause }));

export const entrySchema = z.object({ ...words, date: requiredDate('la date de l’entrée'), reason: optionalText() });

export const reinstateSchema = z.object({
  ...words,
  date: requiredDate('la date du retour'),
  reason: requiredText('pourquoi le projet revient', 4000),
});

/** Left empty, the phase takes the programme's name again. */
export const phaseLabelSchema = z.object({ slug: slug(), phase: oneOf(Phase, 'l’étape'), label: optionalText(60) });

export type PhaseDecisionInput = z.output<typeof phaseDecisionSchema>;
export type ExitInput = z.output<typeof exitSchema>;
export type EntryInput = z.output<typeof entrySchema>;
export type ReinstateInput = z.output<typeof reinstateSchema>;
export type PhaseLabelInput = z.output<typeof phaseLabelSchema>;

const NO_DATE = 'Indiquez la date, même approximative\u00a0: «\u00a0mi 2018\u00a0», «\u00a02019\u00a0».';
