import { FilterBar } from '@/components/ui/filter-bar';
import { optionsOf } from '@/components/ui/filter-fields';
import {
  type ProjectFilters as Filters,
  type SITUATIONS,
  STALE,
  UNSTATED,
  withoutFilters,
} from '@/lib/projects/filters';
import { exitCauseLabels, phaseLabels } from '@/lib/projects/labels';

/** The filters of the list; the view, the order and the day travel along unseen. */
export function ProjectFilters({ filters, years }: { filters: Filters; years: number[] }) {
  const { vue, tri, sens, au, q, situation, etape, cause, entree, fiche } = filters;
  const entries = years.map((year) => ({ value: String(year), label: String(year) }));
  return (
    <FilterBar
      label="Filtrer les projets"
      clearHref={withoutFilters(filters)}
      kept={{ vue: vue === 'liste' ? vue : null, tri, sens, au }}
      fields={[
        { name: 'q', label: 'Nom, porteur', value: q },
        { name: 'situation', label: 'Situation', all: 'Toutes', options: optionsOf(SITUATION_WORDS), value: situation },
        { name: 'etape', label: 'Étape', all: 'Toutes', options: optionsOf(phaseLabels), value: etape },
        { name: 'cause', label: 'Cause de sortie', all: 'Toutes', options: CAUSES, value: cause },
        { name: 'entree', label: 'Année d’entrée', all: 'Toutes', options: entries, value: entree },
        { name: 'fiche', label: 'Fiche publique', all: 'Toutes', options: SHEETS, value: fiche },
      ]}
    />
  );
}

const SITUATION_WORDS = { dedans: 'Dans l’accélérateur', sortis: 'Sortis' } satisfies Record<
  (typeof SITUATIONS)[number],
  string
>;
const CAUSES = [...optionsOf(exitCauseLabels), { value: UNSTATED, label: 'Cause non précisée' }];
const SHEETS = [{ value: STALE, label: 'À republier' }];
