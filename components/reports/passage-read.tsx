import type { Passage } from '@/lib/reports/content';

/** Words of an evaluation, whole, and what followed them. */
export function PassageRead({ passage: { tag, text, source, after } }: { passage: Passage }) {
  return (
    <div className="break-inside-avoid border-s-2 border-line ps-3.5">
      {tag && <p className="text-sm font-semibold text-green">{tag}</p>}
      <p className="max-w-prose text-pretty whitespace-pre-line print:max-w-none">{text}</p>
      {source && <p className="mt-0.5 text-sm text-soft">{source}</p>}
      {after.length > 0 && (
        <ul className="mt-2 flex flex-col gap-1.5">
          {after.map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a report is written once; two answers may read the same.
            <li key={index} className="max-w-prose whitespace-pre-line print:max-w-none">
              <b className="font-semibold">→ {one.lead}</b>
              {'\u00a0'}: {one.text}
              {one.source && <span className="block text-sm text-soft">{one.source}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
