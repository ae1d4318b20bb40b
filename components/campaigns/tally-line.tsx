import { tallyWords } from '@/components/campaigns/tally-words';
import { declaredOf, type Tally } from '@/lib/campaigns/participation';
import { count } from '@/lib/format';
import type { CampaignState } from '@/lib/generated/prisma/enums';

/** All declared structures, counted or apart: none is lost from a denominator without a word. */
export function TallyLine({ tally, state }: { tally: Tally; state: CampaignState }) {
  const declared = count(declaredOf(tally), 'structure déclarée', 'structures déclarées');
  return (
    <p>
      {declared}
      {'\u00a0'}: {tallyWords(tally, state)}.
    </p>
  );
}
