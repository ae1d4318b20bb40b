import { PageHeader } from '@/components/layout/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { formatImpreciseDate, type ImpreciseDate } from '@/lib/imprecise-date';
import { paths } from '@/lib/paths';
import { exitWording } from '@/lib/sheets/course-rules';
import { fullName } from '@/lib/sheets/labels';
import type { Sheet } from '@/lib/sheets/queries';

export function CarrierHeader({ sheet: { slug, name, longTitle, carrier, course, isPublished } }: { sheet: Sheet }) {
  const { cause } = exitWording(course);
  const parts = [
    fullName(carrier),
    `entré ${when(course.enteredOn)}`,
    course.exit ? `sorti ${when(course.exit.on)}, ${cause}` : null,
  ];
  return (
    <PageHeader
      title={name}
      {...(longTitle ? { detail: longTitle } : {})}
      subtitle={parts.filter(Boolean).join(' · ')}
      actions={isPublished && <ButtonLink href={paths.sheet(slug)}>Voir la fiche publique</ButtonLink>}
    />
  );
}

function when(date: ImpreciseDate | null): string {
  return date ? formatImpreciseDate(date, { withPreposition: true }) : 'à une date non précisée';
}
