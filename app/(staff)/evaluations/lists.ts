import type { ToDo } from '@/lib/evaluations/queries';

export type ListName = keyof ToDo;

type List = {
  slug: string;
  tab: string;
  title: string;
  hint: string;
  empty: string;
  table: { action: string; sinceHeading: string };
};

/** The lists of the page, in the order they press. */
export const LISTS = {
  returned: {
    slug: 'renvoyees',
    tab: 'Renvoyées',
    title: 'À reprendre',
    hint: 'renvoyées avec une note',
    empty: 'Aucune évaluation ne vous a été renvoyée',
    table: { action: 'Corriger', sinceHeading: 'Renvoyée' },
  },
  toValidate: {
    slug: 'a-valider',
    tab: 'À valider',
    title: 'À valider',
    hint: 'soumises par l’équipe ou par les structures',
    empty: 'Aucune évaluation à valider',
    table: { action: 'Valider', sinceHeading: 'Soumise' },
  },
  owned: {
    slug: 'a-ma-charge',
    tab: 'À ma charge',
    title: 'À saisir',
    hint: 'à votre charge, pas encore commencées',
    empty: 'Aucune saisie n’est à votre charge',
    table: { action: 'Saisir', sinceHeading: 'Enregistrée' },
  },
  late: {
    slug: 'en-retard',
    tab: 'En retard',
    title: 'En retard',
    hint: 'l’échéance de la campagne est passée',
    empty: 'Aucune évaluation en retard',
    table: { action: 'Saisir', sinceHeading: 'Enregistrée' },
  },
  drafts: {
    slug: 'brouillons',
    tab: 'Brouillons',
    title: 'Mes brouillons',
    hint: 'commencés, pas encore soumis',
    empty: 'Vous n’avez aucun brouillon',
    table: { action: 'Reprendre', sinceHeading: 'Enregistrée' },
  },
  waiting: {
    slug: 'a-saisir',
    tab: 'Après coup',
    title: 'À saisir après coup',
    hint: 'campagnes tenues qui attendent leurs réponses',
    empty: 'Toutes les campagnes tenues ont leurs réponses',
    table: { action: 'Saisir', sinceHeading: '' },
  },
} satisfies Record<ListName, List>;

/** The list an address asks for; null for all of them. */
export function readListName(given: string | string[] | undefined): ListName | null {
  const names = Object.keys(LISTS) as ListName[];
  return names.find((name) => LISTS[name].slug === given) ?? null;
}
