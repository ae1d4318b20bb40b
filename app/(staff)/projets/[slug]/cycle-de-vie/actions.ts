'use server';

import { redirect } from 'next/navigation';
import { managerAction } from '@/lib/action';
import { flash } from '@/lib/flash';
import { paths } from '@/lib/paths';
import { phaseDecisionDone } from '@/lib/projects/decision-labels';
import type { PhaseDecision } from '@/lib/projects/decision-rules';
import { phaseLabels } from '@/lib/projects/labels';
import {
  completePhase,
  correctPhase,
  openPhase,
  recordEntry,
  recordExit,
  reinstate,
  renamePhase,
  reopenPhase,
  skipPhase,
  stopPhase,
} from '@/lib/projects/lifecycle-mutations';
import {
  entrySchema,
  exitSchema,
  phaseDecisionSchema,
  phaseLabelSchema,
  reinstateSchema,
} from '@/lib/projects/lifecycle-schema';

const DECIDE = {
  open: openPhase,
  complete: completePhase,
  skip: skipPhase,
  stop: stopPhase,
  reopen: reopenPhase,
  correct: correctPhase,
} satisfies Record<PhaseDecision, typeof openPhase>;

export const decidePhaseAction = managerAction(phaseDecisionSchema, async (manager, { choice, ...input }, sent) => {
  await DECIDE[choice](manager, input, sent);
  await flash(`Étape «\u00a0${phaseLabels[input.phase]}\u00a0» ${phaseDecisionDone[choice]}.`);
  redirect(paths.lifecycle(input.slug));
});

export const recordEntryAction = managerAction(entrySchema, async (manager, input, sent) => {
  await recordEntry(manager, input, sent);
  await flash('Entrée enregistrée.');
  redirect(paths.lifecycle(input.slug));
});

export const recordExitAction = managerAction(exitSchema, async (manager, input, sent) => {
  await recordExit(manager, input, sent);
  await flash('Sortie enregistrée.');
  redirect(paths.lifecycle(input.slug));
});

export const reinstateAction = managerAction(reinstateSchema, async (manager, input, sent) => {
  await reinstate(manager, input, sent);
  await flash('Projet réintégré dans l’accélérateur.');
  redirect(paths.lifecycle(input.slug));
});

export const renamePhaseAction = managerAction(phaseLabelSchema, async (manager, input) => {
  await renamePhase(manager, input);
  await flash(input.label ? `Étape renommée «\u00a0${input.label}\u00a0».` : 'Nom du programme repris.');
  redirect(paths.lifecycle(input.slug));
});
