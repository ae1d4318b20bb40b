import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { cache } from 'react';
import { CampaignHead } from '@/components/campaigns/campaign-head';
import { IssueCard } from '@/components/surveys/issue-card';
import { LinksCard } from '@/components/surveys/links-card';
import { Notice } from '@/components/ui/notice';
import { getCampaignFrame } from '@/lib/campaigns/frame-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { getLinkDesk } from '@/lib/surveys/link-queries';
import { isAdmin, requireStaff } from '@/lib/viewer';
import { issueLinksAction, revokeLinkAction } from './actions';

type Props = {
  params: Promise<{ slug: string; campagne: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, campagne } = await params;
  const { campaign } = await open(slug, campagne);
  return { title: `Liens d’enquête, ${campaign.label}, ${campaign.project.name}` };
}

export default async function SurveyLinksPage({ params, searchParams }: Props) {
  const [{ slug, campagne }, { pour }] = await Promise.all([params, searchParams]);
  const { staff, campaign, desk } = await open(slug, campagne);
  const only = desk.lines.find((line) => line.slug === pour) ?? null;
  const isPreparing = desk.refusal === null && (only !== null || pour === 'toutes');
  const place = { project: slug, campaign: campagne };
  return (
    <>
      <CampaignHead campaign={campaign} />
      {desk.refusal && <Notice>{desk.refusal}</Notice>}
      {isPreparing ? (
        <IssueCard
          key={only?.slug ?? 'toutes'}
          desk={desk}
          only={only}
          place={place}
          action={issueLinksAction}
          idempotencyKey={randomUUID()}
        />
      ) : (
        <LinksCard desk={desk} place={place} revoke={isAdmin(staff) ? revokeLinkAction : null} />
      )}
    </>
  );
}

/** Read once for the title and the page. */
const open = cache(async (project: string, slug: string) => {
  const staff = await requireStaff(paths.surveyLinks(project, slug));
  const key = { project, campaign: slug };
  const [campaign, desk] = await Promise.all([getCampaignFrame(staff, key), getLinkDesk(staff, key)]);
  return { staff, campaign: campaign ?? outOfReach(), desk: desk ?? outOfReach() };
});
