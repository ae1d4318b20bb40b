import { Disclosure } from '@/components/ui/disclosure';
import type { ResultsPage } from '@/lib/campaigns/results-queries';
import { count } from '@/lib/format';

type StructureWordsProps = { words: ResultsPage['words']; hrefOf: (structure: string) => string };

/** What the structures said of their progress, difficulties and needs, whole and signed. */
export function StructureWords({ words, hrefOf }: StructureWordsProps) {
  return (
    <div className="flex flex-col gap-1">
      {words.map(({ subject, texts }) => (
        <Disclosure key={subject} open summary={`${subject}\u00a0: ${count(texts.length, 'texte')}`}>
          <ul className="mb-3 flex max-w-prose flex-col gap-2">
            {texts.map(({ slug, from, text }) => (
              <li key={slug}>
                <a href={hrefOf(slug)} className="text-sm text-soft hover:underline">
                  {from}
                </a>
                <p className="whitespace-pre-line">{text}</p>
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}
