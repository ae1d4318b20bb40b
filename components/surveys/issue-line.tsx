import { HiddenField } from '@/components/forms/hidden-field';
import { ISSUE_FORM_ID } from '@/components/surveys/issue-anchors';
import { whyWords } from '@/components/surveys/why-words';
import type { DeskLine } from '@/lib/surveys/desk';

type IssueLineProps = { line: DeskLine; index: number; isTicked: boolean };

/** One structure that may receive a link. The reason it stood there travels along: what changes before the form is sent is left alone. */
export function IssueLine({ line, index, isTicked }: IssueLineProps) {
  const name = (part: string) => `lines[${index}].${part}`;
  return (
    <li className={`${ISSUE_ROW} border-t border-line py-2 max-lg:first:border-t-0`}>
      <label className="flex min-h-7 items-center gap-2.5 font-medium pointer-coarse:min-h-11">
        <input type="checkbox" name={name('chosen')} defaultChecked={isTicked} className="check" />
        <span>{line.name}</span>
      </label>
      <span className="text-soft max-lg:-mt-1.5 max-lg:ps-6.5 max-lg:text-sm">{whyWords(line)}</span>
      <HiddenField name={name('adoption')} value={line.slug} />
      <HiddenField name={name('seen')} value={line.reason} />
      <input
        id={`${ISSUE_FORM_ID}-${name('email')}`}
        type="email"
        name={name('email')}
        maxLength={254}
        defaultValue={line.contactEmail ?? ''}
        placeholder={'pas d’adresse\u00a0: à copier'}
        autoComplete="off"
        aria-label={`E-mail\u00a0: ${line.name}`}
        className="control max-lg:mt-1"
      />
    </li>
  );
}

/** Name, reason, address: side by side, or one under the other on a phone. */
export const ISSUE_ROW =
  'grid items-center gap-x-5 px-4.5 lg:grid-cols-[minmax(9rem,2fr)_minmax(12rem,3fr)_minmax(14rem,2fr)]';
