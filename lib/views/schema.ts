import { z } from 'zod';
import { requiredText } from '@/lib/fields';
import { hasViews, queryOf } from './rules';

const page = z.string().refine(hasViews, 'Cette liste ne garde pas de vues\u00a0: rechargez la page.');
const query = z.string().max(2000, 'Ces filtres sont trop longs pour une vue.').optional().default('');
const name = requiredText('un nom pour cette vue', 80);
const isShared = z
  .literal('on')
  .optional()
  .transform((box) => box === 'on');

export const newViewSchema = z
  .object({ page, query, name, isShared })
  .transform(cleaned)
  .refine(({ query: kept }) => kept !== '', 'Choisissez d’abord des filtres\u00a0: une vue garde ceux de la liste.');

export type NewView = z.output<typeof newViewSchema>;

/** The list as it is shown now: where one comes back, and what a view may take. */
const shownNow = { page, query };

export const viewSchema = z
  .object({
    view: z.uuid(),
    ...shownNow,
    takesQuery: z
      .literal('on')
      .optional()
      .transform((box) => box === 'on'),
    name,
    isShared,
  })
  .transform(cleaned);

export type EditedView = z.output<typeof viewSchema>;

export const viewKeySchema = z.object({ view: z.uuid(), ...shownNow }).transform(cleaned);

function cleaned<V extends { page: string; query: string }>(view: V): V {
  return { ...view, query: queryOf(view.page, view.query) };
}
