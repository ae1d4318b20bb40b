import { Badge } from '@/components/ui/badge';
import { waveLabels } from '@/lib/adoptions/labels';
import type { SheetContent as Sheet } from '@/lib/sheets/content-schema';
import { countStructures, publishedNames, structureLines } from '@/lib/sheets/structure-rules';

/** Who took the project up: those whose name is published, and how many others. */
export function SheetStructures({ sheet: { structures } }: { sheet: Sheet }) {
  const { rows, noun } = structures;
  const lines = structureLines(rows);
  const [only] = lines;
  const isOneLine = lines.length === 1 && only?.name === null;
  return (
    <>
      <p className="text-lg">
        <span className="font-semibold">{countStructures(rows.length, noun)}</span>
        <span className="text-soft">, {publishedNames(rows)}</span>
        {isOneLine && <Place line={only} />}
      </p>
      {!isOneLine && (
        <ul className="mt-3 divide-y divide-line border-t border-line">
          {lines.map((line) => (
            <li
              key={`${line.name} ${line.place} ${line.wave} ${line.joined?.text}`}
              className="grid gap-x-6 gap-y-0.5 py-2.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] print:break-inside-avoid print:py-1"
            >
              <p>
                <span className={line.name ? 'font-semibold' : ''}>
                  {line.name ?? `${countStructures(line.number, noun)}, sans nom publié`}
                </span>
                {line.kind && <span className="text-soft"> · {line.kind}</span>}
              </p>
              <p>
                <Place line={line} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Place({ line: { place, joined, wave } }: { line: ReturnType<typeof structureLines>[number] }) {
  const words = [place, joined && `depuis ${joined.text}`].filter(Boolean).join(' · ');
  return (
    <>
      {words && <span className="text-soft"> {words}</span>}{' '}
      {wave === 'ORIGINAL' && <Badge>{waveLabels.ORIGINAL}</Badge>}
    </>
  );
}
