'use server';

import { redirect } from 'next/navigation';
import { staffAction } from '@/lib/action';
import { flash } from '@/lib/flash';
import { editMeasure, logMeasure } from '@/lib/indicators/measure-mutations';
import { defineIndicator, editIndicator } from '@/lib/indicators/mutations';
import { restoreMeasure, retractMeasure } from '@/lib/indicators/retract-mutations';
import {
  indicatorSchema,
  measureKeySchema,
  measureSchema,
  newIndicatorSchema,
  newMeasureSchema,
} from '@/lib/indicators/schema';
import { paths } from '@/lib/paths';

export const defineIndicatorAction = staffAction(newIndicatorSchema, async (staff, input, sent) => {
  const { slug, name } = await defineIndicator(staff, input, sent);
  await flash(`«\u00a0${name}\u00a0» est défini. Saisissez sa première mesure.`);
  redirect(paths.newMeasure(input.project, slug));
});

export const editIndicatorAction = staffAction(indicatorSchema, async (staff, input, sent) => {
  await editIndicator(staff, input, sent);
  await flash('L’indicateur est à jour.');
  redirect(paths.indicator(input.project, input.indicator));
});

export const logMeasureAction = staffAction(newMeasureSchema, async (staff, input, sent) => {
  await logMeasure(staff, input, sent);
  await flash('Mesure enregistrée.');
  const place = input.following ? paths.newMeasure : paths.indicator;
  redirect(place(input.project, input.indicator));
});

export const editMeasureAction = staffAction(measureSchema, async (staff, input, sent) => {
  await editMeasure(staff, input, sent);
  await flash('La mesure est corrigée. L’historique garde l’ancienne.');
  redirect(paths.indicator(input.project, input.indicator));
});

export const retractMeasureAction = staffAction(measureKeySchema, async (staff, key) => {
  await retractMeasure(staff, key);
  await flash('Mesure retirée. L’historique la garde.', {
    label: 'Annuler',
    href: paths.editMeasure(key.project, key.indicator, key.measure),
  });
  redirect(paths.indicator(key.project, key.indicator));
});

export const restoreMeasureAction = staffAction(measureKeySchema, async (staff, key) => {
  await restoreMeasure(staff, key);
  await flash('La mesure est rétablie.');
  redirect(paths.indicator(key.project, key.indicator));
});
