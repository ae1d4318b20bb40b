import { SegmentedLinks } from '@/components/layout/segmented-links';
import type { CampaignPage } from '@/lib/campaigns/detail-queries';
import { paths, withSearch } from '@/lib/paths';

/** All the structures of a campaign, or those in the charge of the person who looks. */
export function MineOrAll({ campaign, isMine }: { campaign: CampaignPage; isMine: boolean }) {
  const href = paths.campaign(campaign.project.slug, campaign.slug);
  return (
    <SegmentedLinks
      label="Structures à afficher"
      items={[
        { label: 'Toutes', href, current: !isMine },
        { label: 'Les miennes', href: withSearch(href, { a: 'moi' }), current: isMine },
      ]}
    />
  );
}
