import { Badge } from '@/components/ui/badge';
import {
  findingKindLabels,
  findingKindTones,
  followUpStateLabels,
  outcomeLabels,
  outcomeTones,
} from '@/lib/findings/labels';
import type { SheetContent as Sheet } from '@/lib/sheets/content-schema';

type Finding = Sheet['findings'][number];
type FollowUp = Finding['followUps'][number];

/** One finding, then what followed it: side by side where there is room. */
export function FindingLine({ finding }: { finding: Finding }) {
  const { kind, text, about, date, concerned, followUps } = finding;
  const details = [concerned, date?.text, about && `au sujet de ${about}`].filter(Boolean);
  return (
    <li className="grid gap-x-6 gap-y-2 py-3 @3xl:grid-cols-3 print:break-inside-avoid print:py-1.5">
      <div className={followUps.length > 0 ? '' : 'max-w-[42rem] @3xl:col-span-3'}>
        <p>
          <Badge tone={findingKindTones[kind]}>{findingKindLabels[kind]}</Badge> {text}
        </p>
        {details.length > 0 && <p className="mt-0.5 text-sm text-soft">{details.join(' · ')}</p>}
      </div>
      {followUps.length > 0 && (
        <ul className="flex flex-col gap-2.5 @3xl:col-span-2">
          {followUps.map((followUp) => (
            <FollowUpLine key={followUp.id} followUp={followUp} />
          ))}
        </ul>
      )}
    </li>
  );
}

function FollowUpLine({ followUp }: { followUp: FollowUp }) {
  const { decision, state, activity, doneOn, outcome, outcomeText, outcomeCampaign } = followUp;
  const source = outcomeCampaign && [outcomeCampaign.label, outcomeCampaign.window?.text].filter(Boolean).join(', ');
  return (
    <li className="grid gap-x-6 gap-y-2 @max-3xl:border-s-2 @max-3xl:border-line @max-3xl:ps-3 @3xl:grid-cols-2">
      <p className={outcome || outcomeText ? '' : '@3xl:col-span-2'}>
        <span className="sr-only">Décision{'\u00a0'}: </span>
        <Arrow /> {decision}
        <span className="block text-sm text-soft">
          {[followUpStateLabels[state], activity, doneOn?.text].filter(Boolean).join(' · ')}
        </span>
      </p>
      {(outcome || outcomeText) && (
        <p>
          <span className="sr-only">Ce qu’il en est advenu{'\u00a0'}: </span>
          <Arrow /> {outcome && <Badge tone={outcomeTones[outcome]}>{outcomeLabels[outcome]}</Badge>} {outcomeText}
          {source && <span className="block text-sm text-soft">{source}</span>}
        </p>
      )}
    </li>
  );
}

function Arrow() {
  return (
    <span aria-hidden="true" className="text-soft">
      →
    </span>
  );
}
