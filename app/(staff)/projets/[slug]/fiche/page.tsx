import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { Columns } from '@/components/layout/columns';
import { PublishCard } from '@/components/sheets/publish-card';
import { SheetDifferences } from '@/components/sheets/sheet-differences';
import { VersionChoice } from '@/components/sheets/version-choice';
import { VersionTable } from '@/components/sheets/version-table';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { momentWords } from '@/lib/sheets/moment-rules';
import { getSheetVersions } from '@/lib/sheets/version-queries';
import { isManager, requireStaff } from '@/lib/viewer';
import { publishSheetAction, withdrawSheetAction } from './actions';

export const metadata: Metadata = { title: 'Fiche publique' };

type Search = Partial<Record<'de' | 'a', string | string[]>>;
type SheetVersionsPageProps = { params: Promise<{ slug: string }>; searchParams: Promise<Search> };

export default async function SheetVersionsPage({ params, searchParams }: SheetVersionsPageProps) {
  const [{ slug }, { de, a }] = await Promise.all([params, searchParams]);
  const staff = await requireStaff(paths.sheetVersions(slug));
  const sheet = (await getSheetVersions(staff, slug, { de: [de].flat()[0], a: [a].flat()[0] })) ?? outOfReach();
  const { chosen, differences, versions } = sheet;
  const decisions = { publish: publishSheetAction, withdraw: withdrawSheetAction, idempotencyKey: randomUUID() };
  return (
    <Columns aside={<PublishCard sheet={sheet} isManager={isManager(staff)} {...decisions} />}>
      {chosen ? (
        <>
          <Card title="Ce qui diffère" hint="champ par champ, dans les mots que lit le public" flush>
            <div className="border-b border-line px-4.5 py-3.5">
              <VersionChoice versions={versions} chosen={chosen} />
            </div>
            <SheetDifferences
              differences={differences}
              before={momentWords(chosen.before)}
              after={momentWords(chosen.after)}
            />
          </Card>
          <Card title="Versions publiées" hint="gardées telles qu’elles ont été lues" flush>
            <VersionTable sheet={sheet} />
          </Card>
        </>
      ) : (
        <Card>
          <EmptyState kind="nothing-yet" title="Aucune version publiée pour l’instant">
            Publier garde la fiche telle qu’elle se lit ce jour-là. Ce qui change ensuite dans les données se compare à
            elle, et le public ne le lit qu’une fois republié.
          </EmptyState>
        </Card>
      )}
    </Columns>
  );
}
