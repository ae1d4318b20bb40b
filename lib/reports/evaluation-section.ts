import type { AsOf } from '@/lib/as-of';
import type { Finding } from '@/lib/findings/queries';
import { count } from '@/lib/format';
import { campaignBlocks } from './campaign-blocks';
import type { ReportedCampaigns } from './campaign-queries';
import type { Block, Section } from './content';
import { passageOf } from './finding-passages';
import { movementBlocks } from './movement-blocks';
import type { ReportedScores } from './score-queries';

type Told = {
  project: string;
  asOf: AsOf;
  campaigns: ReportedCampaigns;
  findings: readonly Finding[];
  scores: ReportedScores;
};

/** Campaign by campaign: what it concluded, who answered, what, in which words, what it showed and what followed. Then how it moved. */
export function evaluationSection({ project, asOf, campaigns, findings, scores }: Told): Section {
  const others = findings.filter(({ campaign }) => !campaigns.some(({ slug }) => slug === campaign?.slug));
  const none: Block = { kind: 'text', text: 'Aucune campagne à cette date.' };
  return {
    id: 'evaluations',
    title: 'Évaluations, constats et suites',
    hint: count(campaigns.length, 'campagne'),
    blocks: [
      ...(campaigns.length === 0 ? [none] : []),
      ...campaigns.flatMap((campaign) => [
        ...campaignBlocks(project, campaign, asOf.past),
        ...findingBlocks(findings.filter((finding) => finding.campaign?.slug === campaign.slug)),
      ]),
      ...titled('Constats hors campagne', findingBlocks(others)),
      ...titled('D’une campagne à l’autre', movementBlocks(project, scores, asOf)),
    ],
  };
}

function titled(text: string, blocks: Block[]): Block[] {
  return blocks.length > 0 ? [{ kind: 'heading', text }, ...blocks] : [];
}

function findingBlocks(findings: readonly Finding[]): Block[] {
  return findings.map((finding) => ({ kind: 'passage', passage: passageOf(finding) }));
}
