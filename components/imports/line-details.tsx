import { Disclosure } from '@/components/ui/disclosure';
import { count } from '@/lib/format';
import type { Detail } from '@/lib/imports/detail-rules';

/** Every change of one structure, before and after. */
export function LineDetails({ details, name }: { details: readonly Detail[]; name: string }) {
  if (details.length === 0) return <span className="text-soft">rien</span>;
  return (
    <Disclosure
      summary={
        <>
          {count(details.length, 'changement')}
          <span className="sr-only"> pour {name}</span>
        </>
      }
    >
      <dl className="flex max-w-prose min-w-56 flex-col gap-1.5 text-sm">
        {details.map(({ heading, before, after }) => (
          <div key={heading}>
            <dt className="text-soft">{heading}</dt>
            <dd className="break-words">
              {before !== null && <>{before} → </>}
              <b className="font-semibold whitespace-pre-line">{after ?? 'effacé'}</b>
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
