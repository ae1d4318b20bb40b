import { Swarm } from '@/components/sheets/swarm';
import { paths } from '@/lib/paths';
import type { SheetContent as Sheet } from '@/lib/sheets/content-schema';
import { entryWording, exitWording } from '@/lib/sheets/course-rules';
import { fullName, kindWording } from '@/lib/sheets/labels';
import { countStructures, publishedNames } from '@/lib/sheets/structure-rules';

/** What the project is, at a glance. */
export function SheetHeader({ sheet, isPreview = false }: { sheet: Sheet; isPreview?: boolean }) {
  const { name, longTitle, ambition, programme, structures } = sheet;
  const total = countStructures(structures.rows.length, structures.noun);
  return (
    <header className="pb-8 print:pb-4">
      {!isPreview && (
        <nav aria-label="Fil d’Ariane" className="no-print mb-6 text-sm">
          <a href={paths.sheets} className="link">
            ← Tous les projets
          </a>
        </nav>
      )}
      <div className="flex items-start justify-between gap-x-10 gap-y-6">
        <div className="min-w-0">
          <p className="text-sm font-medium text-green">Projet de l’accélérateur {programme.name}</p>
          <h1 className="mt-1.5 text-[2rem] leading-[1.1] font-bold tracking-[-0.03em] text-pretty md:text-[2.75rem]">
            {name}
          </h1>
          {longTitle && <p className="mt-1.5 text-xl text-pretty text-soft">{subtitleOf(longTitle, name)}</p>}
          {ambition && (
            <p className="mt-5 max-w-[38rem] text-xl leading-[1.45] text-pretty print:mt-3 print:text-lg">{ambition}</p>
          )}
        </div>
        <Swarm
          structures={structures.rows.length}
          className="size-20 flex-none max-sm:hidden md:size-36 lg:me-6 lg:size-44"
        />
      </div>
      <Facts sheet={sheet} total={total} />
    </header>
  );
}

function Facts({ sheet, total }: { sheet: Sheet; total: string }) {
  const { carrier, course, structures } = sheet;
  const exit = exitWording(course);
  const facts = [
    { term: 'Porteur', value: fullName(carrier), note: kindWording(carrier), isWide: true },
    { term: 'Entrée', value: entryWording(course), note: null, isWide: false },
    { term: 'Sortie', value: exit.date, note: exit.cause, isWide: false },
    {
      term: 'Essaimage',
      value: structures.rows.length > 0 ? total : 'aucune structure',
      note: structures.rows.length > 0 ? publishedNames(structures.rows) : null,
      isWide: true,
    },
  ];
  return (
    <dl className="mt-8 grid grid-cols-2 gap-px overflow-clip rounded-card border border-line bg-line lg:grid-cols-4 print:mt-4 print:grid-cols-4">
      {facts.map(({ term, value, note, isWide }) => (
        <div
          key={term}
          className={`bg-card px-4.5 py-3.5 print:col-span-1 print:px-2 print:py-1 ${isWide ? 'max-sm:col-span-2' : ''}`}
        >
          <dt className="text-sm text-soft">{term}</dt>
          <dd>
            <span className="block text-lg font-semibold text-pretty first-letter:uppercase">{value}</span>
            {note && <span className="block text-sm text-soft">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** « A.CO.R : pour créer des opportunités d’emploi » under « A.CO.R » need not say the name twice. */
function subtitleOf(longTitle: string, name: string): string {
  const rest = longTitle.startsWith(name) ? longTitle.slice(name.length).replace(/^[\s:,–-]+/, '') : longTitle;
  return rest ? rest.charAt(0).toUpperCase() + rest.slice(1) : longTitle;
}
