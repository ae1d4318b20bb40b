import type { Metadata } from 'next';
import { cache } from 'react';

import { findEvaluationForm } from '@/lib/evaluations/form-queries';
import { isWritable } from '@/lib/evaluations/rules';
import { listOpenFollowUps } from '@/lib/findings/check-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { Reading } from './reading';
import { Writing } from './writing';

type Props = {
  params: Promise<{ slug: string; campagne: string; adoption: string }>;
  searchParams: Promise<{ corriger?: string | string[] }>;
};

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { slug, campagne, adoption } = await params;
  const { page } = await open(slug, campagne, adoption);
  return { title: `${page.adoption.name}, ${page.campaign.label}, ${page.project.name}` };
}

export default async function EvaluationPage({ params, searchParams }: Props) {
  const { slug, campagne, adoption } = await params;
  const { staff, page } = await open(slug, campagne, adoption);
  const isOpen = page.refusal === null && isWritable(page.evaluation?.state ?? null);
  if (isOpen) {
    const followUps = await listOpenFollowUps(staff, { project: slug, campaign: campagne, adoption });
    return <Writing page={page} staff={staff} followUps={followUps} />;
  }
  const { corriger } = await searchParams;
  return <Reading page={page} staff={staff} corrected={typeof corriger === 'string' ? corriger : null} />;
}

/** Read once for the title and the page. */
const open = cache(async (project: string, campaign: string, adoption: string) => {
  const staff = await requireStaff(paths.evaluation(project, campaign, adoption));
  const page = await findEvaluationForm(staff, { project, campaign, adoption });
  return { staff, page: page ?? outOfReach() };
});
