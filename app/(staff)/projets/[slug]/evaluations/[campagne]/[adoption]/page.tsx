import type { Metadata } from 'next';
import { cache } from 'react';

import { findEvaluationForm } from '@/lib/evaluations/form-queries';
import { isWritable } from '@/lib/evaluations/rules';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { Reading } from './reading';
import { Writing } from './writing';

type Props = { params: Promise<{ slug: string; campagne: string; adoption: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, campagne, adoption } = await params;
  const { page } = await open(slug, campagne, adoption);
  return { title: `${page.adoption.name}, ${page.campaign.label}, ${page.project.name}` };
}

export default async function EvaluationPage({ params }: Props) {
  const { slug, campagne, adoption } = await params;
  const { staff, page } = await open(slug, campagne, adoption);
  const isOpen = page.refusal === null && isWritable(page.evaluation?.state ?? null);
  return isOpen ? <Writing page={page} staff={staff} /> : <Reading page={page} staff={staff} />;
}

/** Read once for the title and the page. */
const open = cache(async (project: string, campaign: string, adoption: string) => {
  const staff = await requireStaff(paths.evaluation(project, campaign, adoption));
  const page = await findEvaluationForm(staff, { project, campaign, adoption });
  return { staff, page: page ?? outOfReach() };
});
