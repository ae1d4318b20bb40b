import { SoftBar, type SoftDay } from '@/components/charts/soft-bar';
import { TimeAxis, TimeGrid } from '@/components/charts/time-axis';
import { type TimeScale, timeScale } from '@/components/charts/time-scale';
import { TimelineTable } from '@/components/charts/timeline-table';
import { Disclosure } from '@/components/ui/disclosure';

export type TimelineRow = {
  label: string;
  href?: string;
  from: SoftDay;
  to: SoftDay | null;
  /** The dates in the words they are known by, e.g. « mi 2018 ». */
  fromText: string;
  toText: string;
  /** Few words after the bar: how it ended. */
  note?: string;
  tone?: 'green' | 'amber' | 'red' | 'violet' | 'neutral';
};

export type TimelineMark = { label: string; day: SoftDay; dayText: string; href?: string };

type TimelineProps = {
  id: string;
  label: string;
  from: string;
  to: string;
  rows: TimelineRow[];
  marks?: TimelineMark[];
  /** The day one looks from, with its words: « aujourd’hui », « 31/12/2017 ». */
  today?: { day: string; text: string };
  rowHeading?: string;
};

/** Several courses on one axis, doubled by its table. */
export function Timeline({ id, label, from, to, rows, marks = [], today, rowHeading = 'Projet' }: TimelineProps) {
  const scale = timeScale(from, to);
  return (
    <div>
      <section aria-label={label} className="relative">
        <TimeAxis scale={scale} marks={marks} today={today} />
        <TimeGrid scale={scale} marks={marks} today={today} />
        <ul className="relative flex flex-col gap-2 pt-1 pb-2 md:gap-0.5">
          {rows.map((row, index) => (
            <TimelineItem key={row.label} id={`${id}-${index}`} row={row} scale={scale} today={today?.day ?? to} />
          ))}
        </ul>
      </section>
      {marks.length > 0 && <MarkList marks={marks} />}
      <div className="mt-2">
        <Disclosure summary="Voir le tableau">
          <TimelineTable label={label} rowHeading={rowHeading} rows={rows} marks={marks} />
        </Disclosure>
      </div>
    </div>
  );
}

function TimelineItem({ id, row, scale, today }: { id: string; row: TimelineRow; scale: TimeScale; today: string }) {
  const end = scale.at(row.to ? row.to[1] : today);
  const noteLeft = end > 78;
  return (
    <li className="md:grid md:grid-cols-[11rem_minmax(0,1fr)] md:items-center">
      <p className="flex gap-2 text-sm leading-5.5 max-md:bg-card md:pe-3">
        {row.href ? (
          <a href={row.href} className="truncate hover:underline">
            {row.label}
          </a>
        ) : (
          <span className="truncate">{row.label}</span>
        )}
        <span className="sr-only">{`\u00a0: ${row.fromText} → ${row.toText}`}</span>
        {row.note && <span className="ms-auto text-soft md:hidden">{row.note}</span>}
      </p>
      <svg aria-hidden="true" className={`h-5.5 w-full overflow-visible ${TONES[row.tone ?? 'green']}`}>
        <SoftBar
          id={id}
          scale={scale}
          from={row.from}
          to={row.to}
          openUntil={today}
          title={`${row.label}\u00a0: ${row.fromText} → ${row.toText}`}
        />
        {row.note && (
          <text
            x={`${noteLeft ? scale.at(row.from[0]) : end}%`}
            dx={noteLeft ? -7 : row.to ? 7 : 14}
            y="15"
            textAnchor={noteLeft ? 'end' : 'start'}
            className="fill-soft text-xs max-md:hidden"
          >
            {row.note}
          </text>
        )}
      </svg>
    </li>
  );
}

function MarkList({ marks }: { marks: TimelineMark[] }) {
  return (
    <ol className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
      {marks.map((mark, index) => (
        <li key={mark.label}>
          <span className="font-semibold text-violet">{index + 1}</span>{' '}
          {mark.href ? (
            <a href={mark.href} className="hover:text-ink hover:underline">
              {mark.label}
            </a>
          ) : (
            mark.label
          )}
          , {mark.dayText}
        </li>
      ))}
    </ol>
  );
}

const TONES = {
  green: 'text-green',
  amber: 'text-amber',
  red: 'text-red',
  violet: 'text-violet',
  neutral: 'text-faint',
} satisfies Record<NonNullable<TimelineRow['tone']>, string>;
