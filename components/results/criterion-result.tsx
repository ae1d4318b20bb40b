import { DistributionBars } from '@/components/campaigns/distribution-bars';
import { LevelBar } from '@/components/charts/level-bar';
import { Badge } from '@/components/ui/badge';
import { Disclosure } from '@/components/ui/disclosure';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { Distribution } from '@/lib/campaigns/results';
import { departureLabels } from '@/lib/evaluations/labels';
import { numbersWords, restWords } from './result-words';

type Level = Distribution['levels'][number];

/** What was answered to one criterion: how many chose what, out of how many, and each answer in its own words. */
export function CriterionResult({ result }: { result: Distribution }) {
  const { criterion, given, handedIn, levels, numbers, texts } = result;
  const rest = restWords(result);
  return (
    <li className="border-t border-line px-4.5 py-3.5 first:border-t-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-semibold">{criterion.wording}</h3>
        <p className="text-sm">
          <b className="font-semibold">
            {given} / {handedIn}
          </b>{' '}
          <span className="text-soft">{given >= 2 ? 'données' : 'donnée'}</span>
          {rest && <span className="text-soft"> · {rest}</span>}
        </p>
      </div>
      {levels.length > 0 && <Levels result={result} />}
      {criterion.kind === 'NUMBER' && (
        <p className="mt-1">{numbers ? numbersWords(numbers, criterion.unit) : 'aucun nombre'}</p>
      )}
      {handedIn > 0 && (
        <div className="mt-1.5">
          <Disclosure summary="Réponse par réponse" open={texts.length > 0}>
            <SaidTable result={result} />
          </Disclosure>
        </div>
      )}
    </li>
  );
}

/** The levels of a scale follow each other on one bar; the options of a choice have no order, and a bar each. */
function Levels({ result: { criterion, levels, handedIn } }: { result: Distribution }) {
  if (criterion.kind === 'CHOICE') {
    return (
      <div className="mt-2">
        <DistributionBars levels={levels} handedIn={handedIn} isScale={false} />
      </div>
    );
  }
  const wording = ({ value, anchor }: Level) => (criterion.kind === 'SCALE' ? `${value} · ${anchor}` : anchor);
  // « Oui » is listed first and drawn last, as the highest level of a scale.
  const drawn = levels
    .toSorted((a, b) => a.value - b.value)
    .map((level) => ({
      ...level,
      wording: wording(level),
      mark: criterion.kind === 'SCALE' ? String(level.value) : level.anchor,
    }));
  const said = levels.map((level) => `${wording(level)}\u00a0: ${level.count}`);
  return (
    <div className="mt-2">
      <LevelBar label={`${criterion.wording}\u00a0: ${said.join(', ')}`} levels={drawn} total={handedIn} />
      <ul className="mt-1.5 flex flex-wrap gap-x-5 gap-y-0.5 text-sm">
        {levels.map((level) => (
          <li key={level.value} className={level.count > 0 ? '' : 'text-faint'}>
            {wording(level)} <b className="font-semibold">{level.count}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

function SaidTable({ result: { criterion, said } }: { result: Distribution }) {
  return (
    <div className="overflow-clip rounded-control border border-line">
      <Table label={`${criterion.wording}\u00a0: réponse par réponse`} dense>
        <thead>
          <tr>
            <Th>Structure</Th>
            <Th>Réponse</Th>
            <Th>Élément de preuve</Th>
          </tr>
        </thead>
        <tbody>
          {said.map(({ from, wording, evidence, departure }) => (
            <tr key={from}>
              <RowTh>{from}</RowTh>
              <td className="whitespace-pre-line">
                {wording ?? <span className="text-faint">pas de réponse</span>}
                {departure !== 'NONE' && (
                  <span className="mt-0.5 block">
                    <Badge tone={departure === 'DRIFT' ? 'red' : 'amber'}>{departureLabels[departure]}</Badge>
                  </span>
                )}
              </td>
              <td className="whitespace-pre-line">{evidence}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
