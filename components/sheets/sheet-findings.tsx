import type { ReactNode } from 'react';
import { FindingLine } from '@/components/sheets/finding-line';
import type { SheetContent as Sheet } from '@/lib/sheets/content-schema';

type SheetFindingsProps = {
  sheet: Sheet;
  /** What else is told of each evaluation; all of them are then listed. */
  under?: (campaignId: string) => ReactNode;
};

/** What each evaluation showed, what was decided then and what came of it. */
export function SheetFindings({ sheet: { campaigns, findings }, under }: SheetFindingsProps) {
  const known = new Set(campaigns.map(({ id }) => id));
  const groups = [
    ...campaigns.map((campaign) => ({
      ...campaign,
      more: under?.(campaign.id) ?? null,
      findings: findings.filter(({ campaignId }) => campaignId === campaign.id),
    })),
    {
      id: 'hors-evaluation',
      label: 'En dehors des évaluations',
      window: null,
      conclusions: null,
      more: null,
      findings: findings.filter(({ campaignId }) => !campaignId || !known.has(campaignId)),
    },
  ].filter((group) => group.findings.length > 0 || group.conclusions || group.more);
  return (
    <div className="flex flex-col gap-8 print:gap-4">
      {groups.map((group) => (
        <section key={group.id} aria-labelledby={`constats-${group.id}`}>
          <h3 id={`constats-${group.id}`} className="text-lg font-semibold">
            {group.label}
            {group.window && <span className="font-normal text-soft"> · {group.window.text}</span>}
          </h3>
          {group.conclusions && <p className="mt-1 max-w-[42rem] text-pretty">{group.conclusions}</p>}
          {group.more}
          {group.findings.length > 0 && (
            <ul className="@container mt-3 divide-y divide-line border-t border-line">
              {group.findings.map((finding) => (
                <FindingLine key={finding.id} finding={finding} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}

/** Whether there is anything to show. */
export function hasFindings({ campaigns, findings }: Sheet): boolean {
  return findings.length > 0 || campaigns.some(({ conclusions }) => conclusions !== null);
}
