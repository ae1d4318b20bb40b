import { Disclosure } from '@/components/ui/disclosure';
import type { CampaignPage } from '@/lib/campaigns/detail-queries';
import { count } from '@/lib/format';

/** What the structures said, in their own words. */
export function CampaignWords({ words }: { words: CampaignPage['words'] }) {
  return (
    <div className="flex flex-col gap-1">
      {words.map(({ subject, texts }) => (
        <Disclosure key={subject} summary={`${subject}\u00a0: ${count(texts.length, 'texte')}`}>
          <ul className="mb-2 flex flex-col gap-1.5">
            {texts.map(({ from, text }) => (
              <li key={from} className="whitespace-pre-line">
                <span className="text-soft">{from}</span> · {text}
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}
