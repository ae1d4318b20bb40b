import { HiddenField } from '@/components/forms/hidden-field';
import { IssueForm } from '@/components/surveys/issue-form';
import { ISSUE_ROW, IssueLine } from '@/components/surveys/issue-line';
import { NotReceiving } from '@/components/surveys/not-receiving';
import { Card } from '@/components/ui/card';
import type { FormState } from '@/lib/action-state';
import { formatDay } from '@/lib/day';
import { paths } from '@/lib/paths';
import type { Desk, DeskLine } from '@/lib/surveys/desk';
import { expiryChoices } from '@/lib/surveys/link-rules';
import { CHOICES } from '@/lib/surveys/proposal-rules';

type IssueCardProps = {
  desk: Desk;
  /** The one structure it is about, ticked from the start; null for all that wait. */
  only: DeskLine | null;
  place: { project: string; campaign: string };
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  idempotencyKey: string;
};

/** Who receives a link and why, who does not and why: read before anything leaves. */
export function IssueCard({ desk, only, place, action, idempotencyKey }: IssueCardProps) {
  const lines = only ? [only] : desk.lines;
  const offered = [...withChoice(lines, 'proposed'), ...withChoice(lines, 'possible')];
  const choices = expiryChoices(desk.dueOn);
  return (
    <Card
      flush
      title={only ? `Un lien pour ${only.name}` : 'Préparer les liens'}
      hint="qui en reçoit un et pourquoi, qui non et pourquoi"
    >
      <IssueForm
        action={action}
        idempotencyKey={idempotencyKey}
        backHref={paths.surveyLinks(place.project, place.campaign)}
      >
        <HiddenField name="project" value={place.project} />
        <HiddenField name="campaign" value={place.campaign} />
        <div aria-hidden="true" className={`${ISSUE_ROW} py-2 text-sm text-soft max-lg:hidden`}>
          <span>Reçoit un lien</span>
          <span>Pourquoi</span>
          <span>E-mail, si le lien part par e-mail</span>
        </div>
        <ul aria-label="Structures à qui donner un lien">
          {offered.map((line, index) => (
            <IssueLine key={line.id} line={line} index={index} isTicked={only !== null || isProposed(line)} />
          ))}
        </ul>
        {!only && <NotReceiving lines={withChoice(lines, 'never')} />}
        <fieldset className="border-t border-line px-4.5 pt-3.5">
          <legend className="float-left me-4 font-medium max-md:me-0 max-md:w-full">
            Les liens s’ouvrent jusqu’au
          </legend>
          <div className="flex flex-wrap gap-x-5 max-md:clear-both">
            {choices.map(({ expiry, lastDay }, index) => (
              <label key={expiry} className="flex min-h-7 items-baseline gap-2 pointer-coarse:min-h-11">
                <input
                  type="radio"
                  name="expiry"
                  value={expiry}
                  defaultChecked={index === 0}
                  className="check translate-y-0.5"
                />
                <span>
                  {formatDay(lastDay)} <span className="text-sm text-soft">{EXPIRIES[expiry]}</span>
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      </IssueForm>
    </Card>
  );
}

const EXPIRIES = { afterDue: 'deux semaines après l’échéance', month: 'trente jours' } as const;

function withChoice(lines: readonly DeskLine[], choice: (typeof CHOICES)[DeskLine['reason']]): DeskLine[] {
  return lines.filter(({ reason }) => CHOICES[reason] === choice);
}

function isProposed({ reason }: DeskLine): boolean {
  return CHOICES[reason] === 'proposed';
}
