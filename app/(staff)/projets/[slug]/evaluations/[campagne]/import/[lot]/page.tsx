import type { Metadata } from 'next';
import { cache } from 'react';
import { CampaignHead } from '@/components/campaigns/campaign-head';
import { BatchBody } from '@/components/imports/batch-body';
import { getCampaignFrame } from '@/lib/campaigns/frame-queries';
import { getBatch } from '@/lib/imports/batch-queries';
import { batchKeySchema } from '@/lib/imports/schema';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { undoBatchAction } from '../actions';

type Props = {
  params: Promise<{ slug: string; campagne: string; lot: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, campagne, lot } = await params;
  const { campaign, batch } = await open(slug, campagne, lot);
  return { title: `Import de ${batch.fileName}, ${campaign.label}` };
}

export default async function BatchPage({ params, searchParams }: Props) {
  const { slug, campagne, lot } = await params;
  const { campaign, batch } = await open(slug, campagne, lot);
  const { page } = await searchParams;
  return (
    <>
      <CampaignHead campaign={campaign} />
      <BatchBody
        place={{ project: slug, campaign: campagne }}
        batch={batch}
        page={Number(page) || 1}
        idempotencyKey={crypto.randomUUID()}
        undo={undoBatchAction}
      />
    </>
  );
}

/** Read once for the title and the page. */
const open = cache(async (project: string, slug: string, lot: string) => {
  const staff = await requireStaff(paths.importBatch(project, slug, lot));
  const key = batchKeySchema.safeParse({ project, campaign: slug, batch: lot });
  if (!key.success) outOfReach();
  const [campaign, batch] = await Promise.all([getCampaignFrame(staff, key.data), getBatch(staff, key.data)]);
  return { campaign: campaign ?? outOfReach(), batch: batch ?? outOfReach() };
});
