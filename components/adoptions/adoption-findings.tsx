import { Badge } from '@/components/ui/badge';
import type { AdoptionPage } from '@/lib/adoptions/queries';
import { findingKindLabels, findingKindTones, followUpStateLabels } from '@/lib/findings/labels';
import { paths } from '@/lib/paths';

/** What evaluations showed of this structure, and what was decided. */
export function AdoptionFindings({ adoption }: { adoption: AdoptionPage }) {
  return (
    <ul className="divide-y divide-line">
      {adoption.findings.map((finding) => (
        <li key={finding.id} className="py-3 first:pt-0 last:pb-0">
          <Badge tone={findingKindTones[finding.kind]}>{findingKindLabels[finding.kind]}</Badge>
          <p className="mt-1">{finding.text}</p>
          {finding.campaign && (
            <p className="text-sm text-soft">
              <a href={paths.campaign(adoption.project.slug, finding.campaign.slug)} className="hover:underline">
                {finding.campaign.label}
              </a>
            </p>
          )}
          {finding.followUps.map((followUp) => (
            <p key={followUp.id} className="mt-1 text-sm">
              → {followUp.decision} <span className="text-soft">· {followUpStateLabels[followUp.state]}</span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
