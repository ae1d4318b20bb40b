import { SoftBar } from '@/components/charts/soft-bar';
import type { TimeScale } from '@/components/charts/time-scale';
import type { Bar, SoftDay } from '@/lib/timeline/course-rules';

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

/** A line of the timeline: its name leads where its bar does, the bar for the pointer, the name for the keyboard too. Without a bar it says why. */
export function BarRow(props: BarRowProps) {
  const { label, href, note, kind, from } = props.bar;
  const dates = datesOf(props.bar);
  const said = kind === 'stay' ? note : dates;
  return (
    <div className="md:grid md:grid-cols-[14rem_minmax(0,1fr)]">
      <p
        className={`flex gap-2 text-sm leading-6 max-md:bg-card md:pe-3 ${kind === 'stay' ? 'font-semibold' : 'ps-3 text-soft'}`}
      >
        <a href={href} className="truncate hover:text-ink hover:underline">
          {label}
        </a>
        <span className="sr-only">{`\u00a0: ${dates}, ${note}`}</span>
        <span aria-hidden="true" className="ms-auto flex-none font-normal text-soft md:hidden">
          {said}
        </span>
      </p>
      {from && !props.isOutside ? (
        <Drawn {...props} from={from} said={said} />
      ) : (
        <p aria-hidden="true" className="text-xs leading-6 text-soft max-md:hidden">
          {dates}, {from ? 'hors de ces années' : 'sans place sur l’axe'}
        </p>
      )}
    </div>
  );
}

/** The bar, and its words where there is room: after it, before it, or under one that takes the whole axis. */
function Drawn({ bar, id, scale, today, from, said }: BarRowProps & { from: SoftDay; said: string }) {
  const { label, href, to, kind } = bar;
  const [start, end] = [scale.at(from[0]), scale.at(to ? to[1] : today)];
  const isBefore = end > ROOM_AFTER;
  const isUnder = isBefore && start < ROOM_BEFORE;
  return (
    <div>
      <svg aria-hidden="true" className={`block h-6 w-full overflow-visible ${TONES[kind]}`}>
        <a href={href} tabIndex={-1}>
          <SoftBar
            id={id}
            scale={scale}
            from={from}
            to={to}
            openUntil={today}
            title={`${label}\u00a0: ${datesOf(bar)}`}
          />
        </a>
        {!isUnder && (
          <text
            x={`${isBefore ? start : end}%`}
            dx={isBefore ? -7 : to ? 7 : 14}
            y="16"
            textAnchor={isBefore ? 'end' : 'start'}
            className="fill-soft text-xs max-md:hidden"
          >
            {said}
          </text>
        )}
      </svg>
      {isUnder && (
        <p aria-hidden="true" className="-mt-0.5 text-end text-xs text-soft max-md:hidden">
          {said}
        </p>
      )}
    </div>
  );
}

function datesOf({ fromText, toText }: Bar): string {
  return fromText === toText ? fromText : `${fromText} → ${toText}`;
}

const TONES = {
  stay: 'text-green',
  phase: 'text-faint',
  campaign: 'text-violet',
} satisfies Record<Bar['kind'], string>;
