import { DenseInset } from '@/components/map/dense-inset';
import { TerritoryLink } from '@/components/map/territory-link';
import type { TerritoryCounts } from '@/lib/territories/count-rules';
import type { Grain } from '@/lib/territories/regions';
import type { ScaleClass } from '@/lib/territories/scale-rules';
import { DENSE, departmentShapes, regionShapes, SIZE } from '@/lib/territories/shapes';

type TerritoryMapProps = {
  grain: Grain;
  /** What each territory counts; the others count none. */
  totals: ReadonlyMap<string, Pick<TerritoryCounts, 'total'>>;
  scale: readonly ScaleClass[];
  /** The list behind a territory's figure. */
  hrefFor: (code: string) => string;
  selected: string | null;
};

/** The mainland and Corsica, one link per territory: shade and figure say the same. Drawn on the server, without script. */
export function TerritoryMap({ grain, totals, scale, hrefFor, selected }: TerritoryMapProps) {
  const shapes = grain === 'region' ? regionShapes : departmentShapes;
  const dense = grain === 'region' ? [] : shapes.filter(({ code }) => DENSE.codes.includes(code));
  const linkOf = (code: string) => ({
    code,
    grain,
    scale,
    href: hrefFor(code),
    count: totals.get(code)?.total ?? 0,
    isSelected: selected === code,
  });
  return (
    <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-labelledby="carte-titre" className="h-auto w-full">
      <title id="carte-titre">{grain === 'region' ? 'Carte des régions' : 'Carte des départements'}</title>
      {shapes
        .filter((shape) => !dense.includes(shape))
        .map(({ code, path, middle }) => (
          <TerritoryLink key={code} {...linkOf(code)} middle={middle}>
            {path}
          </TerritoryLink>
        ))}
      {dense.length > 0 && <DenseInset shapes={dense} linkOf={linkOf} />}
    </svg>
  );
}
