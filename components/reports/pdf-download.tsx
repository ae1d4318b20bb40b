import { WorkbookDownload } from '@/components/exports/workbook-download';

/** The same report as a PDF: made in sight, because a long one takes a while. */
export function PdfDownload({ href }: { href: string }) {
  return <WorkbookDownload href={href} label="Télécharger le PDF" />;
}
