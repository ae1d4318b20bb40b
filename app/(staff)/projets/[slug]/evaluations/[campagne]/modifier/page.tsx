import type { Metadata } from 'next';
import { CampaignEditor } from '@/components/campaigns/campaign-editor';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { getCampaignDesk } from '@/lib/campaigns/desk-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireManager } from '@/lib/viewer';
import { editCampaignAction } from '../../actions';

export const metadata: Metadata = { title: 'Modifier la campagne' };

export default async function EditCampaignPage({ params }: { params: Promise<{ slug: string; campagne: string }> }) {
  const { slug, campagne } = await params;
  const manager = await requireManager(paths.editCampaign(slug, campagne));
  const desk = (await getCampaignDesk(manager, { project: slug, campaign: campagne })) ?? outOfReach();
  return (
    <>
      <PageHeader
        title={desk.campaign.label}
        detail={desk.project.name}
        breadcrumb={[
          { label: desk.project.name, href: paths.project(slug) },
          { label: 'Évaluations', href: paths.campaigns(slug) },
          { label: desk.campaign.label, href: paths.campaign(slug, campagne) },
        ]}
      />
      <Card className="max-w-205">
        <CampaignEditor desk={desk} action={editCampaignAction} />
      </Card>
    </>
  );
}
