import type { SheetContent as Sheet } from '@/lib/sheets/content-schema';

/** What the project is. The ambition opens the page and is not said again. */
export function SheetAbout({ sheet: { problem, audience, approach } }: { sheet: Sheet }) {
  const parts = [
    { term: 'Le problème', text: problem },
    { term: 'Pour qui', text: audience },
    { term: 'La démarche', text: approach },
  ].filter(({ text }) => text !== null);
  return (
    <dl className="flex max-w-[42rem] flex-col gap-5 print:gap-2">
      {parts.map(({ term, text }) => (
        <div key={term}>
          <dt className="text-sm font-medium text-soft">{term}</dt>
          <dd className="mt-0.5 text-lg leading-[1.6] text-pretty print:text-base">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
