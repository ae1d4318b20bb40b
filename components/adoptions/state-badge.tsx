import { Badge } from '@/components/ui/badge';
import { adoptionStateLabels, adoptionStateTones } from '@/lib/adoptions/labels';
import type { AdoptionState } from '@/lib/adoptions/rules';

export function StateBadge({ state }: { state: AdoptionState }) {
  return <Badge tone={adoptionStateTones[state]}>{adoptionStateLabels[state]}</Badge>;
}
