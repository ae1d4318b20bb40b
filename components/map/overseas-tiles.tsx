import type { Territory } from '@/lib/territories/regions';

type OverseasTilesProps = {
  territories: readonly Territory[];
  countOf: (code: string) => number;
  hrefFor: (code: string) => string;
  selected: string | null;
};

/** The territories that the drawing has no room for: a tile each, quiet where there is nothing. */
export function OverseasTiles({ territories, countOf, hrefFor, selected }: OverseasTilesProps) {
  return (
    <ul aria-label="Outre-mer" className="grid grid-cols-2 gap-1.5 sm:grid-cols-3">
      {territories.map(({ code, name }) => {
        const figure = countOf(code);
        return (
          <li key={code}>
            <a
              href={hrefFor(code)}
              aria-current={selected === code ? 'true' : undefined}
              className={`flex h-full items-baseline justify-between gap-2 rounded-control border px-2.5 py-1 text-sm hover:border-ink aria-[current]:border-ink ${figure > 0 ? 'border-green bg-green-soft' : 'border-line text-soft'}`}
            >
              <span>{name}</span>
              <span className={figure > 0 ? 'font-semibold' : 'text-faint'}>
                {figure}
                <span className="sr-only">{`\u00a0${figure > 1 ? 'structures' : 'structure'}`}</span>
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
