import 'server-only';
import { listAnomalies } from '@/lib/anomalies/queries';
import type { AsOf } from '@/lib/as-of';
import { listCampaigns } from '@/lib/campaigns/queries';
import { findingsOn } from '@/lib/findings/as-of-rules';
import { listFindings } from '@/lib/findings/queries';
import { listRecentChanges } from '@/lib/history/queries';
import { hasBegun } from '@/lib/imprecise-date';
import { listMeasures } from '@/lib/indicators/queries';
import { outOfReach } from '@/lib/out-of-reach';
import { getMatrix } from '@/lib/progress/queries';
import { nextStepsOf } from '@/lib/projects/next-step-rules';
import { getProjectOverview } from '@/lib/projects/overview-queries';
import { readFrame } from '@/lib/projects/queries';
import type { Staff } from '@/lib/viewer';

/**
 * All that the first page of a project shows, from every room; by threes, so that one page never holds most of the pool. On a day
 * gone by, only what may have been known of by then; what waits and what was typed last are today's alone.
 */
export async function readProject(staff: Staff, slug: string, asOf: AsOf) {
  const frame = (await readFrame(staff, slug, asOf)) ?? outOfReach();
  const [overview, list, matrix] = await Promise.all([
    getProjectOverview(staff, slug),
    listCampaigns(staff, slug),
    getMatrix(staff, slug, asOf.day),
  ]);
  const [findings, measures, history] = await Promise.all([
    listFindings(staff, slug),
    listMeasures(staff, slug),
    listRecentChanges(staff, slug, 20),
  ]);
  const anomalies = await listAnomalies(staff, { project: slug, ...(asOf.past && { day: asOf.past }) });
  if (!overview || !list || !matrix) outOfReach();
  const { day, past } = asOf;
  const told = {
    findings: past ? findingsOn(findings, past) : findings,
    measures: past ? measures.filter(({ period }) => hasBegun(period, day)) : measures,
    contextEvents: overview.contextEvents.filter(({ on }) => !past || hasBegun(on, day)),
  };
  const steps = past ? null : nextStepsOf({ ...frame, ...overview, campaigns: list.campaigns });
  return { frame, overview, matrix, ...told, history: past ? null : history, steps, anomalies };
}
