import { SheetState } from '@/components/sheets/sheet-state';
import { Card } from '@/components/ui/card';
import { paths } from '@/lib/paths';

type SheetCardProps = { slug: string; state: { isOnline: boolean; number: number | null; differences: number } };

/** What is changed here is read by the public only once its sheet is published again. */
export function SheetCard({ slug, state }: SheetCardProps) {
  return (
    <Card title="Fiche publique">
      <SheetState {...state} />
      <p className="mt-3">
        <a href={paths.sheetVersions(slug)} className="link">
          Relire, publier, comparer
        </a>
      </p>
    </Card>
  );
}
