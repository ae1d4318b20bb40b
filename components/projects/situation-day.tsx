import { Button } from '@/components/ui/button';
import { type ProjectFilters, projectsHref } from '@/lib/projects/filters';

/** Shows the programme as it was on a day. */
export function SituationDay({ filters }: { filters: ProjectFilters }) {
  const { au, page, ...kept } = filters;
  return (
    <form className="flex flex-wrap items-center gap-2">
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <label className="flex items-center gap-2 text-soft">
        Situation au
        <input type="date" name="au" defaultValue={au ?? ''} className="control w-auto font-semibold text-ink" />
      </label>
      <Button type="submit">Voir</Button>
      {au && (
        <a href={projectsHref(filters, { au: null })} className="link">
          Aujourd’hui
        </a>
      )}
    </form>
  );
}
