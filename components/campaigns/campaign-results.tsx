import { DistributionBars } from '@/components/campaigns/distribution-bars';
import { Disclosure } from '@/components/ui/disclosure';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { Distribution } from '@/lib/campaigns/results';
import { count, formatNumber } from '@/lib/format';

/** What was answered to each criterion, out of what was handed in. Nothing is averaged: levels are words before they are numbers. */
export function CampaignResults({ results }: { results: Distribution[] }) {
  return (
    <Table label="Réponses par critère" stickyFirst>
      <thead>
        <tr>
          <Th>Critère</Th>
          <Th>Réponses</Th>
          <Th>Données</Th>
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <tr key={result.criterion.id}>
            <RowTh>{result.criterion.wording}</RowTh>
            <td className="min-w-56">
              <Answers result={result} />
            </td>
            <td>
              {result.given} sur {result.handedIn}
              <span className="sub">{restOf(result)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Answers({ result }: { result: Distribution }) {
  const { criterion, numbers, texts, levels, handedIn } = result;
  if (levels.length > 0) {
    return <DistributionBars levels={levels} handedIn={handedIn} isScale={criterion.kind === 'SCALE'} />;
  }
  if (criterion.kind === 'NUMBER') return numbers ? numbersWords(numbers, criterion.unit) : <None />;
  if (texts.length === 0) return <None />;
  return (
    <Disclosure summary={count(texts.length, 'texte')}>
      <ul className="flex flex-col gap-1.5">
        {texts.map(({ from, text }) => (
          <li key={from} className="whitespace-pre-line">
            <span className="text-soft">{from}</span> · {text}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function None() {
  return <span className="text-faint">aucune</span>;
}

function numbersWords(
  { least, median, most, rough, several }: NonNullable<Distribution['numbers']>,
  unit: string | null,
) {
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
function restOf({ notCollected, notApplicable, unanswered, departures }: Distribution): string {
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
