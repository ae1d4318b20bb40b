import { documentKindLabels } from '@/lib/documents/labels';
import { fold } from '@/lib/format';
import type { SheetContent as Sheet } from '@/lib/sheets/content-schema';

/** What the source names, with its address where there is one. */
export function SheetDocuments({ sheet: { documents } }: { sheet: Sheet }) {
  return (
    <ul className="divide-y divide-line">
      {documents.map(({ id, kind, title, url, date }) => {
        const details = [fold(title) === fold(documentKindLabels[kind]) ? null : documentKindLabels[kind], date?.text];
        return (
          <li key={id} className="py-2.5 first:pt-0 last:pb-0">
            {url ? (
              <a href={url} rel="noopener external" className="prose-link">
                {title}
              </a>
            ) : (
              <>
                <span className="font-medium">{title}</span>
                <span className="text-soft"> · cité sans lien par la source</span>
              </>
            )}
            <span className="text-soft">
              {details
                .filter(Boolean)
                .map((detail) => ` · ${detail}`)
                .join('')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
