import type { Metadata } from 'next';
import { SheetLine } from '@/components/sheets/sheet-line';
import { EmptyState } from '@/components/ui/empty-state';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';
import { getSheetList } from '@/lib/sheets/public-queries';
import { addressOf } from '@/lib/site';
import { visitor } from '@/lib/viewer';

const TITLE = 'Les projets';
const DESCRIPTION =
  'Les projets d’innovation sociale passés par l’accélérateur : qui les porte, où ils ont essaimé, ce que les évaluations ont montré.';

/** Our own address is known once the site runs, not when it is built. */
export function generateMetadata(): Metadata {
  const url = addressOf(paths.sheets);
  return {
    title: TITLE,
    description: DESCRIPTION,
    alternates: { canonical: url, types: { 'application/atom+xml': addressOf(paths.feed) } },
    openGraph: { type: 'website', locale: 'fr_FR', siteName: 'Essaim', title: TITLE, description: DESCRIPTION, url },
  };
}

export default async function SheetsPage() {
  const { programme, lines } = await getSheetList(visitor);
  const announced = programme?.announcedProjects ?? null;
  return (
    <>
      <header className="max-w-[46rem] pt-3 pb-6">
        <p className="text-sm font-medium text-green">
          {programme?.name}
          {programme?.startedText && ` · depuis ${programme.startedText}`}
        </p>
        <h1 className="mt-1.5 text-[2rem] leading-[1.1] font-bold tracking-[-0.03em] text-pretty md:text-[2.75rem]">
          Les projets de l’accélérateur
        </h1>
        {programme?.description && <p className="mt-4 text-xl leading-[1.45] text-pretty">{programme.description}.</p>}
        {announced !== null && announced !== lines.length && (
          <p className="mt-3 text-soft">
            {count(announced, 'projet')} annoncés par la source, {lines.length} décrits.
          </p>
        )}
      </header>
      {lines.length > 0 ? (
        <ul>
          {lines.map((line) => (
            <SheetLine key={line.slug} line={line} />
          ))}
        </ul>
      ) : (
        <EmptyState kind="nothing-for-you" title="Aucune fiche n’est publiée pour l’instant." />
      )}
    </>
  );
}
