import type { Metadata } from 'next';
import { CampaignTable } from '@/components/campaigns/campaign-table';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { listCampaigns } from '@/lib/campaigns/queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { isManager, requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Évaluations du projet' };

export default async function CampaignsPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const staff = await requireStaff(paths.campaigns(slug));
  const { campaigns } = (await listCampaigns(staff, slug)) ?? outOfReach();
  const create = isManager(staff) ? { label: 'Nouvelle campagne', href: paths.newCampaign(slug) } : null;
  return (
    <Card
      flush
      title="Campagnes d’évaluation"
      hint={'rendues sur attendues\u00a0; celles en veille, arrêtées ou arrivées après sont comptées à part'}
      actions={
        create && (
          <ButtonLink href={create.href} size="sm">
            {create.label}
          </ButtonLink>
        )
      }
    >
      {campaigns.length > 0 ? (
        <CampaignTable project={slug} campaigns={campaigns} />
      ) : (
        <EmptyState kind="nothing-yet" title="Aucune campagne" {...(create ? { action: create } : {})}>
          Une campagne interroge les structures d’un projet à un moment de leur parcours.
        </EmptyState>
      )}
    </Card>
  );
}
