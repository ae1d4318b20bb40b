import 'server-only';
import { listAnomalies } from '@/lib/anomalies/queries';
import { listCampaigns } from '@/lib/campaigns/queries';
import { listFindings } from '@/lib/findings/queries';
import { listRecentChanges } from '@/lib/history/queries';
import { listMeasures } from '@/lib/indicators/queries';
import { outOfReach } from '@/lib/out-of-reach';
import { getMatrix } from '@/lib/progress/queries';
import { nextStepsOf } from '@/lib/projects/next-step-rules';
import { getProjectOverview } from '@/lib/projects/overview-queries';
import { getProjectFrame } from '@/lib/projects/queries';
import type { Staff } from '@/lib/viewer';

/** All that the first page of a project shows, from every room; by threes, so that one page never holds most of the pool. */
export async function readProject(staff: Staff, slug: string) {
  const frame = (await getProjectFrame(staff, slug)) ?? outOfReach();
  const [overview, list, matrix] = await Promise.all([
    getProjectOverview(staff, slug),
    listCampaigns(staff, slug),
    getMatrix(staff, slug),
  ]);
  const [findings, measures, history] = await Promise.all([
    listFindings(staff, slug),
    listMeasures(staff, slug),
    listRecentChanges(staff, slug, 20),
  ]);
  const anomalies = await listAnomalies(staff, { project: slug });
  if (!overview || !list || !matrix) outOfReach();
  const steps = nextStepsOf({ ...frame, ...overview, campaigns: list.campaigns });
  return { frame, overview, matrix, findings, measures, history, steps, anomalies };
}
