import { paths } from '@/lib/paths';
import type { Difference } from './comparison-rules';

type Asked = Pick<Difference, 'table' | 'row' | 'kind'>;

/** Where in Essaim a row that differs is put right; null when Essaim has it not, or its key does not say where. */
export function pageOfDifference({ table, row, kind }: Asked): string | null {
  if (row === null || (kind !== 'changed' && kind !== 'missingRow') || !Object.hasOwn(PAGES, table)) return null;
  return PAGES[table]?.(...(row.split('/') as [string, string, string])) ?? null;
}

/** By tab, from the parts of what its rows are known by: « vita-air/evaluation-1/siae-2 ». */
const PAGES: Record<string, (first: string, second: string, third: string) => string | null> = {
  Projets: (project) => paths.project(project),
  Structures: (project, adoption) => paths.adoption(project, adoption),
  Annuaire: (organization) => paths.organization(organization),
  Campagnes: (project, campaign) => paths.campaign(project, campaign),
  Évaluations: (project, campaign, adoption) => paths.evaluation(project, campaign, adoption),
  Réponses: (project, campaign, adoption) => paths.evaluation(project, campaign, adoption),
  Indicateurs: (project, indicator) =>
    project === 'programme' ? paths.programmeIndicators : paths.indicator(project, indicator),
};
