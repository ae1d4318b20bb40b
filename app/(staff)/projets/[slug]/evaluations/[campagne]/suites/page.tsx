import type { Metadata } from 'next';
import { cache } from 'react';
import { CampaignHead } from '@/components/campaigns/campaign-head';
import { FollowUpChecks } from '@/components/findings/follow-up-checks';
import { getCampaignFrame } from '@/lib/campaigns/frame-queries';
import { listAskedFollowUps, listCampaignFindings } from '@/lib/findings/check-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { checkFollowUpAction } from './actions';

type Props = { params: Promise<{ slug: string; campagne: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, campagne } = await params;
  const { campaign } = await open(slug, campagne);
  return { title: `Suites à vérifier, ${campaign.label}` };
}

export default async function FollowUpChecksPage({ params }: Props) {
  const { slug, campagne } = await params;
  const { staff, campaign } = await open(slug, campagne);
  const key = { project: slug, campaign: campagne };
  const [followUps, findings] = await Promise.all([listAskedFollowUps(staff, key), listCampaignFindings(staff, key)]);
  return (
    <>
      <CampaignHead campaign={campaign} />
      <FollowUpChecks campaign={campaign} followUps={followUps} findings={findings} check={checkFollowUpAction} />
    </>
  );
}

/** Read once for the title and the page. */
const open = cache(async (project: string, slug: string) => {
  const staff = await requireStaff(paths.followUpChecks(project, slug));
  const campaign = await getCampaignFrame(staff, { project, campaign: slug });
  return { staff, campaign: campaign ?? outOfReach() };
});
