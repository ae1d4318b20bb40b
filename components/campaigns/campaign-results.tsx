import { DistributionBars } from '@/components/campaigns/distribution-bars';
import { numbersWords, restWords } from '@/components/results/result-words';
import { Disclosure } from '@/components/ui/disclosure';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { Distribution } from '@/lib/campaigns/results';
import { count } from '@/lib/format';

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
              <span className="sub">{restWords(result)}</span>
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
