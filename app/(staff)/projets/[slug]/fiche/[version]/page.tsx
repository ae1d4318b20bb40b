import type { Metadata } from 'next';
import { SheetBody } from '@/components/sheets/sheet-body';
import { SheetHeader } from '@/components/sheets/sheet-header';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { formatDateTime } from '@/lib/format';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { NOW } from '@/lib/sheets/moment-rules';
import { getSheetVersion } from '@/lib/sheets/version-queries';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Version de la fiche' };

type SheetVersionPageProps = { params: Promise<{ slug: string; version: string }> };

export default async function SheetVersionPage({ params }: SheetVersionPageProps) {
  const { slug, version: asked } = await params;
  const staff = await requireStaff(paths.sheetVersions(slug));
  const { moment, version, content } = (await getSheetVersion(staff, slug, asked)) ?? outOfReach();
  return (
    <>
      <Notice
        tone="violet"
        title={moment === NOW ? 'Ce que le public lirait aujourd’hui' : `Version\u00a0${moment} de la fiche`}
        actions={
          <a href={paths.sheetVersions(slug)} className="link">
            Revenir aux versions
          </a>
        }
      >
        {version
          ? `Publiée le ${formatDateTime(version.publishedAt)}${version.author ? ` par ${version.author.name}` : ''}.`
          : 'Ces données ne sont lues par le public qu’une fois publiées.'}
      </Notice>
      <Card>
        <article>
          <SheetHeader sheet={content} isPreview />
          <SheetBody sheet={content} />
        </article>
      </Card>
    </>
  );
}
