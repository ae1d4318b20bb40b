import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import { ruleKeys, ruleLabels } from '@/lib/anomalies/labels';
import type { Agreement, Anomaly } from '@/lib/anomalies/queries';
import type { AsOf } from '@/lib/as-of';
import { formatImpreciseDate } from '@/lib/imprecise-date';
import { paths, withSearch } from '@/lib/paths';

type ComparedProps = { anomalies: Anomaly[]; agreements: Agreement[]; asOf: AsOf };

/** What is compared with what, how often it does not hold, and what looked doubtful and agrees. */
export function Compared({ anomalies, agreements, asOf }: ComparedProps) {
  return (
    <Card title="Ce qui est comparé" hint="rien n’est corrigé tout seul">
      {agreements.length > 0 && (
        <ul className="mb-2 flex flex-col gap-1">
          {agreements.map(({ key, project, stated, start, end }) => (
            <li key={key} className="text-pretty">
              {`${project.name}\u00a0: «\u00a0${stated.text}\u00a0» entre ${formatImpreciseDate(start)} et ${formatImpreciseDate(end)}, les dates concordent.`}
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={`Les ${ruleKeys.length} comparaisons`}>
        <table className="w-full text-left text-sm">
          <caption className="sr-only">Ce qui est comparé, et le nombre de contradictions trouvées</caption>
          <thead className="text-soft">
            <tr>
              <th scope="col" className="py-1.5 pe-4 font-medium">
                Règle
              </th>
              <th scope="col" className="hidden py-1.5 pe-4 font-medium sm:table-cell">
                Ce qu’elle compare
              </th>
              <th scope="col" className="py-1.5 text-right font-medium">
                Trouvées
              </th>
            </tr>
          </thead>
          <tbody>
            {ruleKeys.map((rule) => {
              const found = anomalies.filter((one) => one.rule === rule).length;
              return (
                <tr key={rule} className="border-t border-line align-baseline">
                  <th scope="row" className="py-1.5 pe-4 font-normal">
                    {ruleLabels[rule].title}
                  </th>
                  <td className="hidden py-1.5 pe-4 text-soft sm:table-cell">{ruleLabels[rule].compares}</td>
                  <td className="py-1.5 text-right tabular-nums">
                    {found > 0 ? (
                      <a
                        href={withSearch(paths.contradictions, { regle: rule, au: asOf.past })}
                        className="link inline-flex min-h-6 items-center"
                        aria-label={`${found} trouvées\u00a0: ${ruleLabels[rule].title}`}
                      >
                        {found}
                      </a>
                    ) : (
                      <span className="text-soft">0</span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Disclosure>
    </Card>
  );
}
