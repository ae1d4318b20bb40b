import type { ReactNode } from 'react';
import { count } from '@/lib/format';
import type { SheetContent as Sheet } from '@/lib/sheets/content-schema';
import { tell } from '@/lib/sheets/rules';
import { activityDetails } from '@/lib/sheets/story-rules';

/** What the programme did, in the order it was done, with dates in the words they are known by. */
export function SheetStory({ sheet: { activities, campaigns, findings, structures } }: { sheet: Sheet }) {
  const told = tell(activities, campaigns);
  const findingsOf = (campaign: string) => findings.filter(({ campaignId }) => campaignId === campaign).length;
  return (
    <ol>
      {told.map((one, index) => {
        const date = one.on?.text ?? 'Sans date';
        const isRepeated = index > 0 && date === (told[index - 1]?.on?.text ?? 'Sans date');
        return one.kind === 'activity' ? (
          <Item key={one.activity.id} date={date} isRepeated={isRepeated} title={one.activity.title}>
            <Details parts={activityDetails(one.activity, structures.noun)} />
            {one.activity.description && <p className="mt-0.5">{one.activity.description}</p>}
          </Item>
        ) : (
          <Item key={one.campaign.id} date={date} isRepeated={isRepeated} title={one.campaign.label} isEvaluation>
            <ToFindings campaign={one.campaign.id} number={findingsOf(one.campaign.id)} />
          </Item>
        );
      })}
    </ol>
  );
}

/** A line joins the cells: at the left on small screens, between date and words on others. */
const THREAD =
  'relative grid grid-cols-[0.875rem_minmax(0,1fr)] gap-x-4 sm:grid-cols-[10rem_0.875rem_minmax(0,1fr)] not-last:before:absolute not-last:before:top-5.5 not-last:before:-bottom-0.5 not-last:before:left-1.5 not-last:before:w-0.5 not-last:before:bg-line sm:not-last:before:left-[11.375rem]';

type ItemProps = { date: string; isRepeated: boolean; title: string; isEvaluation?: boolean; children: ReactNode };

function Item({ date, isRepeated, title, isEvaluation, children }: ItemProps) {
  return (
    <li className={`${THREAD} pb-5 last:pb-0 print:break-inside-avoid print:pb-2`}>
      <p className={`text-soft max-sm:col-start-2 ${isRepeated ? 'max-sm:hidden sm:invisible' : ''}`}>
        {capital(date)}
      </p>
      <svg
        viewBox="0 0 20 20"
        className={`mt-1 size-3.5 max-sm:col-start-1 max-sm:row-start-1 ${isEvaluation ? 'text-violet' : 'text-green'}`}
        aria-hidden="true"
      >
        <path d="M10 1.25 17.6 5.6v8.8L10 18.75 2.4 14.4V5.6Z" fill="currentColor" />
      </svg>
      <div className="max-w-[42rem] min-w-0 max-sm:col-start-2">
        <h3 className="font-semibold">{title}</h3>
        {children}
      </div>
    </li>
  );
}

function Details({ parts }: { parts: string[] }) {
  return parts.length > 0 && <p className="text-sm text-soft">{capital(parts.join(' · '))}</p>;
}

/** An evaluation is told with what it showed. */
function ToFindings({ campaign, number }: { campaign: string; number: number }) {
  if (number === 0) return null;
  return (
    <p className="text-sm">
      <a href={`#constats-${campaign}`} className="link">
        {count(number, 'constat')}
      </a>
    </p>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
