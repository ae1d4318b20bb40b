import { Badge } from '@/components/ui/badge';
import type { CampaignPage } from '@/lib/campaigns/detail-queries';
import { findingKindLabels, findingKindTones } from '@/lib/findings/labels';

export function CampaignFindings({ findings }: { findings: CampaignPage['findings'] }) {
  return (
    <ul className="flex flex-col gap-3">
      {findings.map((finding) => (
        <li key={finding.id}>
          <Badge tone={findingKindTones[finding.kind]}>{findingKindLabels[finding.kind]}</Badge>
          <p className="mt-0.5">{finding.text}</p>
          {finding.criterion && <p className="text-sm text-soft">{finding.criterion}</p>}
        </li>
      ))}
    </ul>
  );
}
