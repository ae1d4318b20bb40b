import { formatDay, today } from '@/lib/day';
import { formatDateTime } from '@/lib/format';

/** Which version one reads; on paper, also when and where it was read. */
export function SheetImprint({ number, publishedAt, url }: { number: number | null; publishedAt: Date; url: string }) {
  return (
    <p className="border-t border-line pt-3 text-sm text-soft">
      {number === null
        ? 'Fiche établie par Essaim.'
        : `Fiche établie par Essaim, version\u00a0${number} publiée le ${formatDateTime(publishedAt)}.`}
      <span className="hidden print:inline">
        {' '}
        Consultée le {formatDay(today())} à l’adresse {url}
      </span>
    </p>
  );
}
