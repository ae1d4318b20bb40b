import { Stepper } from '@/components/charts/stepper';
import { CellLegendItem } from '@/components/reports/cell-legend-item';
import { DrawnChart } from '@/components/reports/drawn-chart';
import { Highlights } from '@/components/reports/highlights';
import { PassageRead } from '@/components/reports/passage-read';
import { ReportTable } from '@/components/reports/report-table';
import { Disclosure } from '@/components/ui/disclosure';
import type { Block } from '@/lib/reports/content';
import { ChartDownloads } from './chart-downloads';

/** One block of a report as the page draws it; the PDF draws the same ones. */
export function ReportBlock({ id, block }: { id: string; block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h3 className="mt-3 break-after-avoid border-t border-line pt-4 text-lg font-semibold tracking-[-0.01em] first:mt-0 first:border-t-0 first:pt-0">
          {block.text}
          {block.detail && <span className="font-normal text-soft"> · {block.detail}</span>}
        </h3>
      );
    case 'text':
      return (
        <p
          className={`max-w-prose text-pretty whitespace-pre-line print:max-w-none ${block.isSoft ? 'text-sm text-soft' : ''}`}
        >
          {block.text}
        </p>
      );
    case 'highlights':
      return <Highlights items={block.items} />;
    case 'facts':
      return (
        <div>
          {block.label && <p className="mb-1.5 break-after-avoid font-medium">{block.label}</p>}
          <dl className="flex flex-col gap-2.5">
            {block.facts.map(({ term, words }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a report is written once; two facts may read the same.
              <div key={index} className={FACT}>
                <dt className="text-sm text-soft">{term}</dt>
                <dd className="max-w-prose text-pretty whitespace-pre-line print:max-w-none">{words}</dd>
              </div>
            ))}
          </dl>
        </div>
      );
    case 'list':
      return (
        <div>
          {block.label && <p className="mb-1 break-after-avoid font-medium">{block.label}</p>}
          <ul className="list-disc ps-5 marker:text-edge">
            {block.items.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a report is written once; two items may read the same.
              <li key={index} className="py-0.5 text-pretty">
                {item}
              </li>
            ))}
          </ul>
        </div>
      );
    case 'steps':
      return <Stepper label={block.label} steps={block.steps} />;
    case 'table':
      return <ReportTable {...block} />;
    case 'legend':
      return (
        <div>
          <ul aria-label="Légende" className="flex flex-wrap gap-x-5 gap-y-2 text-sm text-soft">
            {block.states.map((item) => (
              <CellLegendItem key={item.state} {...item} />
            ))}
          </ul>
          {block.file && <ChartDownloads {...block.file} />}
        </div>
      );
    case 'passage':
      return <PassageRead passage={block.passage} />;
    case 'figure':
      return (
        <figure className="break-inside-avoid">
          <figcaption className="mb-2 font-medium">{block.drawing.title}</figcaption>
          <DrawnChart id={id} drawing={block.drawing} />
          <div className="no-print">
            <Disclosure summary="Lire en mots">
              <p className="max-w-prose text-sm text-soft">{block.drawing.description}</p>
            </Disclosure>
          </div>
          <ChartDownloads {...block.file} />
        </figure>
      );
  }
}

const FACT = 'grid gap-x-4 sm:grid-cols-[10rem_minmax(0,1fr)] print:grid-cols-[9rem_minmax(0,1fr)]';
