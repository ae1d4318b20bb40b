import type { Metadata } from 'next';
import { SheetBody } from '@/components/sheets/sheet-body';
import { SheetHeader } from '@/components/sheets/sheet-header';
import { formatDay, today } from '@/lib/day';
import { outOfReach } from '@/lib/out-of-reach';
import { getPublishedSheet } from '@/lib/sheets/public-queries';
import { visitor } from '@/lib/viewer';

type SheetPageProps = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: SheetPageProps): Promise<Metadata> {
  const sheet = await getPublishedSheet(visitor, (await params).slug);
  return sheet ? { title: sheet.content.name, description: sheet.content.ambition ?? sheet.content.approach } : {};
}

export default async function SheetPage({ params }: SheetPageProps) {
  const { content: sheet } = (await getPublishedSheet(visitor, (await params).slug)) ?? outOfReach();
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
