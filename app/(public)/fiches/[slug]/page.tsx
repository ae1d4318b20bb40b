import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { SheetBody } from '@/components/sheets/sheet-body';
import { SheetHeader } from '@/components/sheets/sheet-header';
import { SheetImprint } from '@/components/sheets/sheet-imprint';
import { StructuredData } from '@/components/sheets/structured-data';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { structuredData } from '@/lib/sheets/head-rules';
import { getPublishedSheet } from '@/lib/sheets/public-queries';
import { addressOf } from '@/lib/site';
import { visitor } from '@/lib/viewer';
import { sheetMetadata } from './metadata';

type SheetPageProps = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: SheetPageProps): Promise<Metadata> {
  const sheet = await getPublishedSheet(visitor, (await params).slug);
  return sheet ? sheetMetadata(sheet) : {};
}

export default async function SheetPage({ params }: SheetPageProps) {
  const sheet = (await getPublishedSheet(visitor, (await params).slug)) ?? outOfReach();
  const { content } = sheet;
  const addresses = { url: addressOf(paths.sheet(content.slug)), list: addressOf(paths.sheets), site: addressOf('/') };
  return (
    <article>
      <StructuredData
        data={structuredData(content, { ...sheet, ...addresses })}
        nonce={(await headers()).get('x-nonce') ?? undefined}
      />
      <SheetHeader sheet={content} />
      <SheetBody sheet={content} />
      <SheetImprint {...sheet} url={addresses.url} />
    </article>
  );
}
