import { HiddenField } from '@/components/forms/hidden-field';
import { ISSUE_FORM_ID } from '@/components/surveys/issue-anchors';
import { whyWords } from '@/components/surveys/why-words';
import { RowTh } from '@/components/ui/table';
import type { DeskLine } from '@/lib/surveys/desk';

type IssueLineProps = { line: DeskLine; index: number; isTicked: boolean };

/** One structure that may receive a link. The reason it stood there travels along: what changes before the form is sent is left alone. */
export function IssueLine({ line, index, isTicked }: IssueLineProps) {
  const name = (part: string) => `lines[${index}].${part}`;
  return (
    <tr>
      <RowTh>
        <label className="flex min-h-7 items-baseline gap-2.5 pointer-coarse:min-h-11">
          <input type="checkbox" name={name('chosen')} defaultChecked={isTicked} className="check translate-y-0.5" />
          <span>{line.name}</span>
        </label>
        <HiddenField name={name('adoption')} value={line.slug} />
        <HiddenField name={name('seen')} value={line.reason} />
      </RowTh>
      <td className="min-w-48 text-soft">{whyWords(line)}</td>
      <td className="min-w-56">
        <input
          id={`${ISSUE_FORM_ID}-${name('email')}`}
          type="email"
          name={name('email')}
          maxLength={254}
          defaultValue={line.contactEmail ?? ''}
          placeholder={'pas d’adresse\u00a0: à copier'}
          autoComplete="off"
          aria-label={`E-mail\u00a0: ${line.name}`}
          className="control"
        />
      </td>
    </tr>
  );
}
