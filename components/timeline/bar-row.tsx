import { SoftBar } from '@/components/charts/soft-bar';
import type { TimeScale } from '@/components/charts/time-scale';
import type { Bar } from '@/lib/timeline/course-rules';

/** In percent of the axis: words are written after a bar that ends before this, or before one that begins after that. */
const ROOM_AFTER = 74;
const ROOM_BEFORE = 26;

type BarRowProps = {
  bar: Bar;
  id: string;
  scale: TimeScale;
  today: string;
  /** A project stands above what it did in these years even where its stay is outside of them. */
  isOutside?: boolean;
};

/** A line of the timeline: its name leads where its bar does. The bar is for the pointer, the name for the keyboard too. */
export function BarRow({ bar, id, scale, today, isOutside }: BarRowProps) {
  const { label, href, from, to, fromText, toText, note, kind } = bar;
  const words = fromText === toText ? fromText : `${fromText} → ${toText}`;
  const end = scale.at(to ? to[1] : today);
  const start = from ? scale.at(from[0]) : 0;
  const isNoteBefore = end > ROOM_AFTER;
  return (
    <div className="md:grid md:grid-cols-[14rem_minmax(0,1fr)] md:items-center">
      <p
        className={`flex gap-2 text-sm leading-5.5 max-md:bg-card md:pe-3 ${kind === 'stay' ? 'font-semibold' : 'ps-3 text-soft'}`}
      >
        <a href={href} className="truncate hover:text-ink hover:underline">
          {label}
        </a>
        <span className="sr-only">{`\u00a0: ${words}, ${note}`}</span>
        <span aria-hidden="true" className="ms-auto flex-none font-normal text-soft md:hidden">
          {kind === 'stay' ? note : words}
        </span>
      </p>
      {from && !isOutside && (
        <svg aria-hidden="true" className={`h-5.5 w-full overflow-visible ${TONES[kind]}`}>
          <a href={href} tabIndex={-1}>
            <SoftBar id={id} scale={scale} from={from} to={to} openUntil={today} title={`${label}\u00a0: ${words}`} />
          </a>
          {(!isNoteBefore || start > ROOM_BEFORE) && (
            <text
              x={`${isNoteBefore ? start : end}%`}
              dx={isNoteBefore ? -7 : to ? 7 : 14}
              y="15"
              textAnchor={isNoteBefore ? 'end' : 'start'}
              className="fill-soft text-xs max-md:hidden"
            >
              {kind === 'stay' ? note : words}
            </text>
          )}
        </svg>
      )}
    </div>
  );
}

const TONES = {
  stay: 'text-green',
  phase: 'text-faint',
  campaign: 'text-violet',
} satisfies Record<Bar['kind'], string>;
