import 'server-only';
import type { AsOf } from '@/lib/as-of';
import type { Drawing } from '@/lib/chart-files';
import type { Staff } from '@/lib/viewer';
import { campaignBlocks } from './campaign-blocks';
import { listReportedCampaigns } from './campaign-queries';
import type { Block } from './content';
import { movementBlocks } from './movement-blocks';
import { getScores } from './score-queries';

/** The charts drawn from answers: their page shows them as they are today, a report as they were on its day. */
const OF_ANSWERS = new Set(['reponses', 'pentes', 'criteres', 'fidelite']);

type Asked = { project: string; campaign: string; asOf: AsOf };

export function isOfAnswers(chart: string): boolean {
  return OF_ANSWERS.has(chart);
}

/** One of them as the report of a day has it; null when that report has none. */
export async function getReportedChart(staff: Staff, chart: string, asked: Asked): Promise<Drawing | null> {
  const blocks = chart === 'reponses' ? await answersIn(staff, asked) : await movementsIn(staff, asked);
  const found = blocks.find((block) => block.kind === 'figure' && block.file.chart === chart);
  return found?.kind === 'figure' ? found.drawing : null;
}

async function answersIn(staff: Staff, { project, campaign, asOf }: Asked): Promise<Block[]> {
  const campaigns = await listReportedCampaigns(staff, project, asOf.day);
  const found = campaigns.find(({ slug }) => slug === campaign);
  return found ? campaignBlocks(project, found, asOf.past) : [];
}

async function movementsIn(staff: Staff, { project, asOf }: Asked): Promise<Block[]> {
  const scores = await getScores(staff, project, asOf.day);
  return scores ? movementBlocks(project, scores, asOf) : [];
}
