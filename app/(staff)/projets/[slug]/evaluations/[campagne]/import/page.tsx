import type { Metadata } from 'next';
import { cache } from 'react';
import { CampaignHead } from '@/components/campaigns/campaign-head';
import { DropCard } from '@/components/imports/drop-card';
import { PastImports } from '@/components/imports/past-imports';
import { TemplateCard } from '@/components/imports/template-card';
import { getCampaignFrame } from '@/lib/campaigns/frame-queries';
import { refusalToLog } from '@/lib/evaluations/rules';
import { listBatches } from '@/lib/imports/batch-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';

type Props = {
  params: Promise<{ slug: string; campagne: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, campagne } = await params;
  const { campaign } = await open(slug, campagne);
  return { title: `Importer des réponses, ${campaign.label}` };
}

export default async function ImportPage({ params, searchParams }: Props) {
  const { slug, campagne } = await params;
  const { staff, campaign } = await open(slug, campagne);
  const { refus } = await searchParams;
  const batches = await listBatches(staff, { project: slug, campaign: campagne });
  const refusal = campaign.instrument
    ? refusalToLog(campaign, [])
    : 'Choisissez d’abord le questionnaire de cette campagne.';
  const place = { project: slug, campaign: campagne };
  return (
    <>
      <CampaignHead campaign={campaign} />
      <div className="flex flex-col gap-5">
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <TemplateCard {...place} instrument={campaign.instrument} />
          <DropCard {...place} refusal={refusal} code={typeof refus === 'string' ? refus : undefined} />
        </div>
        <PastImports {...place} batches={batches} />
      </div>
    </>
  );
}

/** Read once for the title and the page. */
const open = cache(async (project: string, slug: string) => {
  const staff = await requireStaff(paths.importAnswers(project, slug));
  const campaign = await getCampaignFrame(staff, { project, campaign: slug });
  return { staff, campaign: campaign ?? outOfReach() };
});
