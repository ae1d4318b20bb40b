import type { Distribution } from '@/lib/campaigns/results';
import { count, formatNumber } from '@/lib/format';

/** « de 4 à 26 personnes · médiane 13 · dont 3 approchées ». */
export function numbersWords(
  { least, median, most, rough, several }: NonNullable<Distribution['numbers']>,
  unit: string | null,
): string {
  const spread = least === most ? formatNumber(least) : `de ${formatNumber(least)} à ${formatNumber(most)}`;
  const parts = [
    `${spread}${unit ? `\u00a0${unit}` : ''}`,
    least === most ? null : `médiane ${formatNumber(median)}`,
    rough ? `dont ${count(rough, 'approchée')}` : null,
    several ? `«\u00a0plusieurs\u00a0» ${several}\u00a0fois` : null,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** What the figures leave out, and how far answers depart: « 1 non recueilli · 2 dérives ». */
export function restWords({ notCollected, notApplicable, unanswered, departures }: Distribution): string {
  const { AGREED_ADAPTATION: adaptations, DRIFT: drifts } = departures;
  return [
    notCollected && count(notCollected, 'non recueilli', 'non recueillis'),
    notApplicable && `${notApplicable}\u00a0sans objet`,
    unanswered && count(unanswered, 'sans réponse', 'sans réponse'),
    adaptations && count(adaptations, 'adaptation convenue', 'adaptations convenues'),
    drifts && count(drifts, 'dérive'),
  ]
    .filter(Boolean)
    .join(' · ');
}
