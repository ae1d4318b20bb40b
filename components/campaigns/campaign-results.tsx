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
          <Th className="num">Données</Th>
          <Th className="num">Non recueilli</Th>
          <Th className="num">Sans objet</Th>
          <Th>Écarts</Th>
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <tr key={result.criterion.id}>
            <RowTh>{result.criterion.wording}</RowTh>
            <td className="min-w-56">
              <Answers result={result} />
            </td>
            <td className="num">
              {result.given} sur {result.handedIn}
            </td>
            <td className="num text-soft">{result.notCollected}</td>
            <td className="num text-soft">{result.notApplicable}</td>
            <td className="text-sm text-soft">{departuresOf(result) || '–'}</td>
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

function departuresOf({ departures: { AGREED_ADAPTATION: adaptations, DRIFT: drifts } }: Distribution): string {
  return [
    adaptations && count(adaptations, 'adaptation convenue', 'adaptations convenues'),
    drifts && count(drifts, 'dérive'),
  ]
    .filter(Boolean)
    .join(' · ');
}
