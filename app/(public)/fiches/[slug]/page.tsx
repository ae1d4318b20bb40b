import type { Metadata } from 'next';
import { SheetBody } from '@/components/sheets/sheet-body';
import { SheetHeader } from '@/components/sheets/sheet-header';
import { formatDay, today } from '@/lib/day';
import { outOfReach } from '@/lib/out-of-reach';
import { getSheet } from '@/lib/sheets/queries';
import { visitor } from '@/lib/viewer';

type SheetPageProps = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: SheetPageProps): Promise<Metadata> {
  const sheet = await getSheet(visitor, (await params).slug, 'VISITOR');
  return sheet ? { title: sheet.name, description: sheet.ambition ?? sheet.approach } : {};
}

export default async function SheetPage({ params }: SheetPageProps) {
  const sheet = (await getSheet(visitor, (await params).slug, 'VISITOR')) ?? outOfReach();
  return (
    <article>
      <SheetHeader sheet={sheet} />
      <SheetBody sheet={sheet} />
      <p className="hidden border-t border-line pt-3 text-sm text-soft print:block">
        Fiche établie par Essaim, consultée le {formatDay(today())}.
      </p>
    </article>
  );
}
