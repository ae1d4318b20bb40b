'use server';

import { redirect } from 'next/navigation';
import { managerAction, staffAction } from '@/lib/action';
import { flash } from '@/lib/flash';
import { formatTime } from '@/lib/format';
import { readIntent } from '@/lib/instruments/draft-intents';
import { saveDraft } from '@/lib/instruments/draft-mutations';
import { stepDraft } from '@/lib/instruments/draft-steps';
import { ImportRefused, importInstrument } from '@/lib/instruments/importing';
import { createInstrument, duplicateInstrument, editInstrument, startVersion } from '@/lib/instruments/mutations';
import { moveCampaign, publishVersion, saveMapping } from '@/lib/instruments/publishing';
import {
  draftSchema,
  duplicateSchema,
  editInstrumentSchema,
  importSchema,
  instrumentKeySchema,
  mappingSchema,
  moveCampaignSchema,
  newInstrumentSchema,
  versionKeySchema,
} from '@/lib/instruments/schema';
import { paths } from '@/lib/paths';

export const createInstrumentAction = staffAction(newInstrumentSchema, async (staff, input, sent) => {
  const slug = await createInstrument(staff, input, sent);
  await flash(`«\u00a0${input.name}\u00a0» est créé\u00a0: ajoutez ses critères.`);
  redirect(paths.instrumentVersion(slug, 1));
});

export const editInstrumentAction = staffAction(editInstrumentSchema, async (staff, input, sent) => {
  await editInstrument(staff, input, sent);
  await flash(`La fiche de «\u00a0${input.name}\u00a0» est à jour.`);
  redirect(paths.instrument(input.instrument));
});

export const duplicateInstrumentAction = staffAction(duplicateSchema, async (staff, input, sent) => {
  const slug = await duplicateInstrument(staff, input, sent);
  await flash(`«\u00a0${input.name}\u00a0» est une copie\u00a0: elle peut changer sans toucher à l’original.`);
  redirect(paths.instrumentVersion(slug, 1));
});

/** Saves as one types; or, for a form sent by itself, takes one step and comes back. */
export const saveDraftAction = staffAction(draftSchema, async (staff, input, sent) => {
  const { intent, instrument, number, ...draft } = input;
  const step = readIntent(intent);
  const { version, at } = await saveDraft(staff, input, step ? stepDraft(draft, step) : draft, sent);
  if (intent === 'autosave') return { status: 'idle', saved: { version, at: formatTime(at) } };
  await flash(`Brouillon enregistré à ${formatTime(at)}.`);
  redirect(paths.instrumentVersion(instrument, number));
});

export const publishVersionAction = staffAction(versionKeySchema, async (staff, key, sent) => {
  await publishVersion(staff, key, sent);
  await flash(`La version ${key.number} est publiée\u00a0: les campagnes peuvent l’employer.`);
  redirect(paths.instrument(key.instrument));
});

export const startVersionAction = staffAction(instrumentKeySchema, async (staff, key) => {
  const number = await startVersion(staff, key);
  await flash(`La version ${number} est en préparation\u00a0: elle commence comme la précédente.`);
  redirect(paths.instrumentVersion(key.instrument, number));
});

export const saveMappingAction = staffAction(mappingSchema, async (staff, input, sent) => {
  await saveMapping(staff, input, sent);
  await flash('La correspondance est enregistrée.');
  redirect(paths.instrumentChanges(input.instrument, input.number));
});

export const moveCampaignAction = managerAction(moveCampaignSchema, async (manager, input) => {
  await moveCampaign(manager, input);
  await flash(`La campagne emploie maintenant la version ${input.number}.`);
  redirect(paths.instrumentChanges(input.instrument, input.number));
});

/** Everything is written, or every cell to put right is told. */
export const importInstrumentAction = staffAction(importSchema, async (staff, { file, name }, sent) => {
  const slug = await importInstrument(staff, file, name, sent).catch((error: unknown) => {
    if (error instanceof ImportRefused) return error;
    throw error;
  });
  if (slug instanceof ImportRefused) {
    const { message, problems } = slug;
    return { status: 'refused', kind: 'rule', message, lastResult: { status: 'error', error: { file: problems } } };
  }
  await flash('Le classeur est importé\u00a0: c’est un brouillon, relisez-le.');
  redirect(paths.instrumentVersion(slug, 1));
});
