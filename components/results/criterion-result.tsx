import { LevelBar } from '@/components/charts/level-bar';
import { Badge } from '@/components/ui/badge';
import { Disclosure } from '@/components/ui/disclosure';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { Distribution } from '@/lib/campaigns/results';
import { departureLabels } from '@/lib/evaluations/labels';
import { count } from '@/lib/format';
import { numbersWords, restWords } from './result-words';

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
      {texts.length > 0 && <p className="mt-1 text-sm text-soft">{count(texts.length, 'texte')}, à lire ci-dessous</p>}
      {handedIn > 0 && (
        <div className="mt-1.5">
          <Disclosure summary="Réponse par réponse">
            <SaidTable result={result} />
          </Disclosure>
        </div>
      )}
    </li>
  );
}

function Levels({ result: { criterion, levels, handedIn } }: { result: Distribution }) {
  const isScale = criterion.kind === 'SCALE';
  const said = levels.map(({ value, anchor, count: n }) => `${isScale ? `${value} · ` : ''}${anchor}\u00a0: ${n}`);
  return (
    <div className="mt-2">
      {criterion.kind !== 'CHOICE' && (
        <LevelBar
          label={`${criterion.wording}\u00a0: ${said.join(', ')}`}
          levels={ascending(levels)}
          total={handedIn}
        />
      )}
      <ul className="mt-1.5 flex flex-wrap gap-x-5 gap-y-0.5 text-sm">
        {levels.map(({ value, anchor, count: n }) => (
          <li key={value} className={n > 0 ? '' : 'text-faint'}>
            {isScale && `${value} · `}
            {anchor} <b className="font-semibold">{n}</b>
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

/** « Oui » is listed first and drawn last, as the highest level of a scale. */
function ascending(levels: Distribution['levels']): Distribution['levels'] {
  return levels.toSorted((a, b) => a.value - b.value);
}
