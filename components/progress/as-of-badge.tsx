import { Badge } from '@/components/ui/badge';
import { type AsOf, situationOf } from '@/lib/as-of';

/** Says, beside a title, that the page shows a day gone by; nothing for today. */
export function AsOfBadge({ asOf }: { asOf: AsOf }) {
  return asOf.past ? <Badge tone="violet">{situationOf(asOf.past)}</Badge> : null;
}
