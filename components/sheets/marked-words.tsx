import type { FieldChange } from '@/lib/sheets/difference-rules';
import { type Marked, markWords } from '@/lib/sheets/word-rules';

/** Two cells: the wording before and the wording after, with the words that only one of them has marked. */
export function MarkedWords({ before, after }: FieldChange) {
  if (before === null || after === null) {
    return (
      <>
        <td className="min-w-36 align-top sm:min-w-44">{before ?? <Nothing />}</td>
        <td className="min-w-36 align-top sm:min-w-44">{after ?? <Nothing />}</td>
      </>
    );
  }
  const marked = markWords(before, after);
  return (
    <>
      <td className="min-w-36 align-top sm:min-w-44">
        {marked.before.map((run) => (
          <Run key={run.at} run={run} As="del" look="text-red" />
        ))}
      </td>
      <td className="min-w-36 align-top sm:min-w-44">
        {marked.after.map((run) => (
          <Run key={run.at} run={run} As="ins" look="text-green" />
        ))}
      </td>
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
