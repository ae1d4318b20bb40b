import { Badge } from '@/components/ui/badge';
import type { CampaignPage } from '@/lib/campaigns/detail-queries';
import { findingKindLabels, findingKindTones } from '@/lib/findings/labels';
import { paths } from '@/lib/paths';

type CampaignFindingsProps = { project: string; findings: CampaignPage['findings'] };

export function CampaignFindings({ project, findings }: CampaignFindingsProps) {
  if (findings.length === 0) return <p className="text-soft">Aucun constat noté pour cette campagne.</p>;
  return (
    <ul className="flex flex-col gap-3">
      {findings.map((finding) => (
        <li key={finding.id}>
          <Badge tone={findingKindTones[finding.kind]}>{findingKindLabels[finding.kind]}</Badge>
          <p className="mt-0.5">
            <a href={`${paths.findings(project)}#constat-${finding.id}`} className="hover:underline">
              {finding.text}
            </a>
          </p>
          {finding.criterion && <p className="text-sm text-soft">{finding.criterion}</p>}
        </li>
      ))}
    </ul>
  );
}
