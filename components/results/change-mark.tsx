import type { Change } from '@/lib/evaluations/comparison-change';

/** What became of an answer: an arrow, told apart by its shape, and words. */
export function ChangeMark({ change, since }: { change: Change; since?: string }) {
  return (
    <span className={`inline-flex items-baseline gap-1 text-sm ${TONES[change.direction]}`}>
      <svg viewBox="0 0 12 12" className="size-3 flex-none self-center" fill="none" aria-hidden="true">
        <path d={SHAPES[change.direction]} stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
      </svg>
      <span>
        {change.words}
        {since && <span className="text-soft"> depuis {since}</span>}
      </span>
    </span>
  );
}

const SHAPES = {
  up: 'M2 10 10 2M4 2h6v6',
  down: 'M2 2l8 8M4 10h6V4',
  same: 'M1 6h10M7.5 2.5 11 6 7.5 9.5',
  other: 'M1 4h10M8 1l3 3M11 8H1M4 11 1 8',
  none: 'M1 4h10M1 8h10M9 1 3 11',
} satisfies Record<Change['direction'], string>;

const TONES = {
  up: 'text-green',
  down: 'text-amber',
  same: 'text-soft',
  other: 'text-soft',
  none: 'text-soft',
} satisfies Record<Change['direction'], string>;
