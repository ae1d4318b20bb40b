import { ButtonLink } from '@/components/ui/button-link';

type PaginationProps = {
  page: number;
  pageCount: number;
  hrefFor: (page: number) => string;
  /** What the list counts, e.g. « 412 structures ». */
  total?: string;
};

export function Pagination({ page, pageCount, hrefFor, total }: PaginationProps) {
  if (pageCount <= 1) return total ? <p className="text-sm text-soft">{total}</p> : null;
  return (
    <nav aria-label="Pages de la liste" className="flex flex-wrap items-center justify-between gap-3">
      <p className="text-sm text-soft">
        {total && `${total}\u00a0· `}page {page} sur {pageCount}
      </p>
      <div className="flex gap-2">
        {page > 1 && (
          <ButtonLink href={hrefFor(page - 1)} size="sm" rel="prev">
            ← Précédente
          </ButtonLink>
        )}
        {page < pageCount && (
          <ButtonLink href={hrefFor(page + 1)} size="sm" rel="next">
            Suivante →
          </ButtonLink>
        )}
      </div>
    </nav>
  );
}
