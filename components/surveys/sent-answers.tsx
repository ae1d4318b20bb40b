import { PrintButton } from '@/components/surveys/print-button';
import { Card } from '@/components/ui/card';
import type { Line } from '@/lib/surveys/record-rules';

/** What was sent, word for word. */
export function SentAnswers({ lines }: { lines: readonly Line[] }) {
  return (
    <Card flush title="Ce que vous avez envoyé" actions={<PrintButton />}>
      <dl>
        {lines.map(({ term, text }, index) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a record never changes, and two questions may read the same.
            key={index}
            className="grid gap-x-6 gap-y-0.5 border-t border-line px-4.5 py-3 first:border-t-0 sm:grid-cols-2"
          >
            <dt className="text-soft">{term}</dt>
            <dd className="min-w-0 font-medium whitespace-pre-line wrap-anywhere">{text}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
