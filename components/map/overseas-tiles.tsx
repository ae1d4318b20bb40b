import { count as counted } from '@/lib/format';
import type { Territory } from '@/lib/territories/regions';

type OverseasTilesProps = {
  territories: readonly Territory[];
  countOf: (code: string) => number;
  hrefFor: (code: string) => string;
  selected: string | null;
};

/** The territories that the drawing has no room for, in words. */
export function OverseasTiles({ territories, countOf, hrefFor, selected }: OverseasTilesProps) {
  return (
    <ul aria-label="Outre-mer" className="grid grid-cols-[repeat(auto-fit,minmax(6.5rem,1fr))] gap-2">
      {territories.map(({ code, name }) => (
        <li key={code}>
          <a
            href={hrefFor(code)}
            aria-current={selected === code ? 'true' : undefined}
            className={`block h-full rounded-control border px-2.5 py-1.5 text-sm hover:border-ink aria-[current]:border-2 aria-[current]:border-ink ${countOf(code) > 0 ? 'border-green bg-green-soft' : 'border-line'}`}
          >
            <span className="block text-soft">{name}</span>
            <span className="font-semibold">{countOf(code) > 0 ? counted(countOf(code), 'structure') : 'aucune'}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
