import type { FieldChange } from '@/lib/sheets/difference-rules';
import { type Marked, markWords } from '@/lib/sheets/word-rules';

/** The wording before and the wording after, with the words that only one of them has marked: two cells, or one on a phone. */
export function MarkedWords({ before, after }: FieldChange) {
  const isBoth = before !== null && after !== null;
  const marked = isBoth ? markWords(before, after) : null;
  const former = marked ? marked.before.map((run) => <Run key={run.at} run={run} As="del" look="text-red" />) : before;
  const latter = marked ? marked.after.map((run) => <Run key={run.at} run={run} As="ins" look="text-green" />) : after;
  return (
    <>
      <td className="align-top wrap-anywhere sm:min-w-44">
        {former ?? <Nothing />}
        <span className="mt-1.5 block border-s-2 border-line ps-2.5 sm:hidden">{latter ?? <Nothing />}</span>
      </td>
      <td className="align-top max-sm:hidden sm:min-w-44">{latter ?? <Nothing />}</td>
    </>
  );
}

/** What only one of two states of the sheet says, whole: in the cell of that state, or alone on a phone. */
export function WholeWords({ changes, isAdded }: { changes: FieldChange[]; isAdded: boolean }) {
  const whole = changes.map(({ label, before, after }) => (
    <span key={label} className="block">
      {label && <span className="text-soft">{`${label}\u00a0: `}</span>}
      {before ?? after}
    </span>
  ));
  const nothing = (
    <td className="align-top max-sm:hidden sm:min-w-44">
      <Nothing />
    </td>
  );
  return (
    <>
      {isAdded && nothing}
      <td className="align-top wrap-anywhere sm:min-w-44">{whole}</td>
      {!isAdded && nothing}
    </>
  );
}

function Run({ run: { text, isChanged }, As, look }: { run: Marked; As: 'del' | 'ins'; look: string }) {
  if (!isChanged) return text;
  const words = text.trimEnd();
  return (
    <>
      <As className={`${look} decoration-1 underline-offset-2`}>{words}</As>
      {text.slice(words.length)}
    </>
  );
}

function Nothing() {
  return <span className="text-soft">rien</span>;
}
