import { whyWords } from '@/components/surveys/why-words';
import type { DeskLine } from '@/lib/surveys/desk';

/** Those that receive nothing, each with why. */
export function NotReceiving({ lines }: { lines: readonly DeskLine[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="border-t border-line px-4.5 py-3.5">
      <h3 className="font-medium">N’en reçoivent pas</h3>
      <ul className="mt-1 grid gap-x-6 text-sm sm:grid-cols-2">
        {lines.map((line) => (
          <li key={line.id} className="py-0.5">
            {line.name}
            <span className="text-soft">, {whyWords(line)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
