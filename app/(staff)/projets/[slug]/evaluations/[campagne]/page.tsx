import type { Metadata } from 'next';
import { cache } from 'react';
import { CampaignAside } from '@/components/campaigns/campaign-aside';
import { CampaignCards } from '@/components/campaigns/campaign-cards';
import { CampaignDecisions } from '@/components/campaigns/campaign-decisions';
import { CampaignHeader } from '@/components/campaigns/campaign-header';
import { ExportLinks } from '@/components/exports/export-links';
import { ToCheckHint } from '@/components/findings/to-check-hint';
import { Columns } from '@/components/layout/columns';
import { getCampaign } from '@/lib/campaigns/detail-queries';
import { countToCheck } from '@/lib/findings/check-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { isManager, requireStaff } from '@/lib/viewer';
import { decideCampaignAction, publishCampaignAction, reopenCampaignAction } from '../actions';

type Props = {
  params: Promise<{ slug: string; campagne: string }>;
  searchParams: Promise<{ a?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, campagne } = await params;
  const { campaign } = await open(slug, campagne);
  return { title: `${campaign.label}, ${campaign.project.name}` };
}

export default async function CampaignPage({ params, searchParams }: Props) {
  const [{ slug, campagne }, { a }] = await Promise.all([params, searchParams]);
  const { staff, campaign } = await open(slug, campagne);
  const mayDecide = isManager(staff);
  const toCheck = await countToCheck(staff, { project: slug, campaign: campagne });
  return (
    <>
      <CampaignHeader campaign={campaign} mayEdit={mayDecide} />
      <Columns
        aside={
          <>
            <ToCheckHint campaign={campaign} toCheck={toCheck} />
            <CampaignAside campaign={campaign} />
            {mayDecide && (
              <CampaignDecisions
                campaign={campaign}
                decide={decideCampaignAction}
                reopen={reopenCampaignAction}
                publish={publishCampaignAction}
              />
            )}
          </>
        }
      >
        <CampaignCards campaign={campaign} mayDecide={mayDecide} mineOf={a === 'moi' ? staff.id : null} />
      </Columns>
      {campaign.participants.length > 0 && (
        <ExportLinks list="structures-de-la-campagne" search={{ projet: slug, campagne, a: a === 'moi' ? a : null }} />
      )}
    </>
  );
}

/** Read once for the title and the page. */
const open = cache(async (project: string, slug: string) => {
  const staff = await requireStaff(paths.campaign(project, slug));
  const campaign = await getCampaign(staff, { project, campaign: slug });
  return { staff, campaign: campaign ?? outOfReach() };
});
