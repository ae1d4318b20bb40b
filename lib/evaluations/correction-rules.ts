import type { CampaignState } from '@/lib/generated/prisma/enums';
import type { Criterion } from '@/lib/instruments/rules';
import { type AnswerContent, isBlank } from './answers';
import { missingOf } from './completeness';
import { refusalOf, type Standing } from './rules';

/** Why no answer of this evaluation can be corrected; null when one can, also in a campaign that is closed or published. */
export function refusalToCorrect(campaign: { state: CampaignState }, standing: Standing): string | null {
  if (campaign.state === 'DRAFT') return 'Cette campagne n’est pas encore ouverte\u00a0: il n’y a rien à corriger.';
  return refusalOf('correct', standing);
}

/** Why this content cannot take the place of the answer that counts now; null when it can. */
export function refusalOfCorrection(
  criterion: Criterion,
  before: AnswerContent | undefined,
  after: AnswerContent,
): string | null {
  const [missing] = missingOf([criterion], new Map([[criterion.id, after]]), null);
  if (missing) return missing.message;
  return isSameAnswer(before, after)
    ? `C’est déjà la réponse à «\u00a0${criterion.wording}\u00a0»\u00a0: changez-la, ou renoncez à la correction.`
    : null;
}

/** Nothing said and an empty row are the same. */
export function isSameAnswer(before: AnswerContent | undefined, after: AnswerContent): boolean {
  if (!before) return isBlank(after);
  return (Object.keys(after) as (keyof AnswerContent)[]).every((part) => before[part] === after[part]);
}
