import { ButtonLink } from '@/components/ui/button-link';

export function PdfDownload({ href, fileName }: { href: string; fileName: string }) {
  return (
    <ButtonLink href={href} download={fileName} variant="primary">
      Télécharger le PDF
    </ButtonLink>
  );
}
