import { AsOfBar } from '@/components/layout/as-of-bar';
import { PageHeader } from '@/components/layout/page-header';
import { PrintButton } from '@/components/surveys/print-button';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { situationOf } from '@/lib/as-of';
import { paths, withSearch } from '@/lib/paths';
import type { Report } from '@/lib/reports/content';
import { PdfDownload } from './pdf-download';
import { ReportBlock } from './report-block';

type ReportPageProps = { report: Report; path: string; pdf: string };

/** A report on a page made to be printed; the PDF says the same. */
export function ReportPage({ report: { title, lead, notice, project, asOf, sections }, path, pdf }: ReportPageProps) {
  return (
    <>
      <PageHeader
        title={title}
        breadcrumb={[
          { label: 'Bilans', href: withSearch(paths.reports, { au: asOf.past }) },
          ...(project
            ? [{ label: project.name, href: withSearch(paths.project(project.slug), { au: asOf.past }) }]
            : []),
        ]}
        subtitle={lead.join(' · ')}
        badges={<Badge tone={asOf.past ? 'violet' : 'neutral'}>{situationOf(asOf.day)}</Badge>}
        actions={
          <>
            <PrintButton size="md" />
            <PdfDownload href={withSearch(pdf, { au: asOf.past })} />
          </>
        }
      />
      <AsOfBar asOf={asOf} path={path} />
      {notice && <Notice tone="amber">{notice}</Notice>}
      <nav aria-label="Dans ce bilan" className="no-print">
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {sections.map(({ id, title: name }) => (
            <li key={id}>
              <a href={`#${id}`} className="link inline-flex min-h-6 items-center">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ id, title: name, hint, blocks }) => (
        <Card key={id} id={id} title={name} hint={hint} className={SECTION}>
          <div className="flex flex-col gap-4">
            {blocks.map((block, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a report is written once; its blocks have no other identity.
              <ReportBlock key={index} id={`${id}-${index}`} block={block} />
            ))}
          </div>
        </Card>
      ))}
    </>
  );
}

/** Its title is larger than those within it. On paper a section has no frame, which a page would cut, and its title stays with what it announces. */
const SECTION =
  '[&>header_h2]:text-xl print:rounded-none print:border-0 print:[&>div]:px-0 print:[&>header]:break-after-avoid print:[&>header]:px-0';
