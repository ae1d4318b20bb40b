import { slugOf } from '@/lib/format';

/** Lists that are several tables, in their order: a workbook holds them all, a CSV one of them. */
const TABLES: Record<string, readonly string[]> = {
  resultats: ['Réponses', 'Critères', 'Scores', 'Paroles'],
  'evaluations-a-suivre': ['Évaluations', 'À saisir après coup'],
  constats: ['Constats', 'Suites'],
  'indicateurs-du-programme': ['Chiffres', 'Mesures partagées'],
  carte: ['Structures', 'Territoires'],
  frise: ['Frise', 'Contexte'],
};

/** The tables that a list is made of, each with its word in addresses: `?table=suites`. Empty when it is one alone. */
export function tablesOf(list: string): { name: string; slug: string }[] {
  const names = Object.hasOwn(TABLES, list) ? (TABLES[list] ?? []) : [];
  return names.map((name) => ({ name, slug: slugOf(name) }));
}
