import type { Metadata } from 'next';
import { CampaignHead } from '@/components/campaigns/campaign-head';
import { ClosingTable } from '@/components/campaigns/closing-table';
import { SnapshotChoice } from '@/components/campaigns/snapshot-choice';
import { SnapshotDifferences } from '@/components/campaigns/snapshot-differences';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { getSnapshots } from '@/lib/campaigns/snapshot-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Clichés' };

type Search = Partial<Record<'avant' | 'apres', string | string[]>>;
type Props = { params: Promise<{ slug: string; campagne: string }>; searchParams: Promise<Search> };

export default async function SnapshotsPage({ params, searchParams }: Props) {
  const [{ slug, campagne }, { avant, apres }] = await Promise.all([params, searchParams]);
  const staff = await requireStaff(paths.snapshots(slug, campagne));
  const asked = { before: [avant].flat()[0], after: [apres].flat()[0] };
  const campaign = (await getSnapshots(staff, { project: slug, campaign: campagne }, asked)) ?? outOfReach();
  return (
    <>
      <CampaignHead campaign={campaign} />
      {campaign.closings.length > 0 ? (
        <Card
          flush
          title="Clichés"
          hint={'à chaque clôture, les réponses sont figées\u00a0; rien ne les change ensuite'}
        >
          <ClosingTable closings={campaign.closings} label={campaign.label} />
        </Card>
      ) : (
        <Card>
          <EmptyState kind="nothing-yet" title="Aucun cliché pour l’instant">
            Clore la campagne fige les réponses rendues. Ce qui est corrigé ou ajouté ensuite se compare à ce moment-là.
          </EmptyState>
        </Card>
      )}
      {campaign.chosen && campaign.comparison && (
        <Card title="Comparer deux moments" hint="seul ce qui diffère est montré">
          <SnapshotChoice campaign={campaign} chosen={campaign.chosen} />
          <SnapshotDifferences comparison={campaign.comparison} isPartial={campaign.isPartial} />
        </Card>
      )}
    </>
  );
}
