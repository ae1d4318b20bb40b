import { FilterBar } from '@/components/ui/filter-bar';
import { FilterSelect, SearchInput } from '@/components/ui/filter-fields';
import { type ProjectFilters as Filters, SITUATIONS, STALE, UNSTATED, withoutFilters } from '@/lib/projects/filters';
import { exitCauseLabels, phaseLabels } from '@/lib/projects/labels';

/** The filters of the list; the view, the order and the day travel along unseen. */
export function ProjectFilters({ filters, years }: { filters: Filters; years: number[] }) {
  const kept = { vue: filters.vue === 'liste' ? 'liste' : null, tri: filters.tri, sens: filters.sens, au: filters.au };
  return (
    <div className="min-w-0 flex-1">
      <FilterBar label="Filtrer les projets" clearHref={withoutFilters(filters)}>
        {Object.entries(kept).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <div className="grid flex-1 basis-full grid-cols-2 gap-3 [&>*:first-child]:col-span-2 [&>*:first-child]:max-w-none lg:basis-160 lg:grid-cols-[minmax(0,1.4fr)_repeat(4,minmax(0,1fr))_minmax(0,1.25fr)] lg:[&>*:first-child]:col-span-1">
          <SearchInput name="q" label="Nom, porteur" defaultValue={filters.q} />
          <FilterSelect
            name="situation"
            label="Situation"
            allLabel="Toutes"
            options={SITUATION_OPTIONS}
            defaultValue={filters.situation ?? ''}
          />
          <FilterSelect
            name="etape"
            label="Étape"
            allLabel="Toutes"
            options={optionsOf(phaseLabels)}
            defaultValue={filters.etape ?? ''}
          />
          <FilterSelect
            name="cause"
            label="Cause de sortie"
            allLabel="Toutes"
            options={CAUSE_OPTIONS}
            defaultValue={filters.cause ?? ''}
          />
          <FilterSelect
            name="entree"
            label="Année d’entrée"
            allLabel="Toutes"
            options={years.map((year) => ({ value: String(year), label: String(year) }))}
            defaultValue={filters.entree ? String(filters.entree) : ''}
          />
          <FilterSelect
            name="fiche"
            label="Fiche publique"
            allLabel="Toutes"
            options={[{ value: STALE, label: 'À republier' }]}
            defaultValue={filters.fiche ?? ''}
          />
        </div>
      </FilterBar>
    </div>
  );
}

const SITUATION_WORDS = { dedans: 'Dans l’accélérateur', sortis: 'Sortis' } satisfies Record<
  (typeof SITUATIONS)[number],
  string
>;
const SITUATION_OPTIONS = SITUATIONS.map((value) => ({ value, label: SITUATION_WORDS[value] }));
const CAUSE_OPTIONS = [...optionsOf(exitCauseLabels), { value: UNSTATED, label: 'Cause non précisée' }];

function optionsOf(labels: Record<string, string>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
