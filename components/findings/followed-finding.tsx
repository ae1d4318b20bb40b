import { FindingSource } from '@/components/findings/finding-source';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import type { FollowUpDesk } from '@/lib/findings/follow-up-queries';
import { findingKindLabels, findingKindTones } from '@/lib/findings/labels';

/** The finding a decision follows, kept beside its form. */
export function FollowedFinding({ finding }: { finding: FollowUpDesk['finding'] }) {
  return (
    <Card title="Après ce constat">
      <Badge tone={findingKindTones[finding.kind]}>{findingKindLabels[finding.kind]}</Badge>
      <p className="mt-1 text-pretty">{finding.text}</p>
      <FindingSource finding={finding} />
    </Card>
  );
}
