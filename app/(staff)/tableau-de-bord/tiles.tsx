import type { Tone } from '@/components/ui/tone';
import type { AsOf } from '@/lib/as-of';
import { count } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';
import { TO_DO_LISTS, type ToDoListName } from '@/lib/progress/to-do-lists';
import type { ToDoCounts } from '@/lib/progress/to-do-queries';
import { Tile } from './tile';

type TilesProps = {
  asOf: AsOf;
  counts: ToDoCounts;
  contradictions: number;
  /** Always today's: what the public reads now. */
  staleSheets: number;
};

/** What needs somebody; each figure leads to the very rows it counts. A figure of zero is calm. */
export function Tiles({ asOf, counts, contradictions, staleSheets }: TilesProps) {
  const tile = (name: ToDoListName, label: string, hint: string, tone: Tone) => {
    const { slug, counts: figure } = TO_DO_LISTS[name];
    return (
      <Tile
        value={counts[figure]}
        label={label}
        hint={hint}
        tone={tone}
        href={withSearch(paths.toDo(slug), { au: asOf.past })}
      />
    );
  };
  return (
    <section
      aria-label="Ce qui attend"
      className="grid grid-cols-2 gap-2.5 sm:grid-cols-3 lg:grid-cols-5 [&>*]:min-w-0"
    >
      {tile('late', 'En retard', 'évaluations non rendues', 'red')}
      {tile('toValidate', 'À valider', 'évaluations soumises', 'violet')}
      {tile('returned', 'À reprendre', 'évaluations renvoyées', 'amber')}
      {tile('notEntered', 'Réponses manquantes', 'de campagnes tenues', 'amber')}
      {tile('overdue', 'Suites en retard', 'décidées après un constat', 'red')}
      {tile('onHold', 'En veille', 'structures, par choix', 'amber')}
      {tile('toReview', 'En veille, à revoir', `sur ${count(counts.onHold, 'structure')} en veille`, 'amber')}
      {tile('toName', 'À nommer', `sur ${count(counts.declared, 'structure')}`, 'neutral')}
      <Tile
        value={contradictions}
        label="Contradictions"
        hint="à examiner"
        tone="amber"
        href={withSearch(paths.contradictions, { au: asOf.past })}
      />
      <Tile
        value={staleSheets}
        label="Fiches à republier"
        hint={asOf.past ? 'aujourd’hui' : 'les données ont changé'}
        tone="amber"
        href={paths.staleSheets}
      />
    </section>
  );
}
