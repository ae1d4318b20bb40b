import type { ReactNode } from 'react';
import type { FindingKind, FollowUpOutcome } from '@/lib/generated/prisma/enums';

export type Mark = FindingKind | 'decided' | 'done' | 'planned' | 'overdue' | 'abandoned' | FollowUpOutcome | 'unasked';

/** Where one step of a chain stands: told by its shape first, by its colour after, and by the words beside it. */
export function ChainMark({ mark }: { mark: Mark }) {
  const { tone, shape, sign } = MARKS[mark];
  return (
    <svg viewBox="0 0 20 20" className={tone} aria-hidden="true">
      {SHAPES[shape]}
      <path
        d={sign}
        className={shape === 'full' ? 'stroke-card' : ''}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.9"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

const HEX = 'M10 1.25 17.6 5.6v8.8L10 18.75 2.4 14.4V5.6Z';
const TICK = 'm6.3 10.2 2.6 2.6 4.9-5.4';
const QUESTION = 'M8 8a2.1 2.1 0 1 1 3.2 1.8c-.8.5-1.2.9-1.2 1.7M10 13.9v.1';

const MARKS: Record<Mark, { tone: string; shape: keyof typeof SHAPES; sign: string }> = {
  DIFFICULTY: { tone: 'text-red', shape: 'full', sign: 'M6.4 10h7.2' },
  SUCCESS: { tone: 'text-green', shape: 'full', sign: 'M6.4 10h7.2M10 6.4v7.2' },
  LEVER: { tone: 'text-violet', shape: 'full', sign: 'M10 14V6.4M6.8 9.4 10 6.2l3.2 3.2' },
  DOUBT: { tone: 'text-amber', shape: 'full', sign: QUESTION },
  decided: { tone: 'text-soft', shape: 'full', sign: 'M6.2 10h7.4M10.6 7l3 3-3 3' },
  done: { tone: 'text-green', shape: 'full', sign: TICK },
  planned: { tone: 'text-edge', shape: 'outline', sign: '' },
  overdue: { tone: 'text-red', shape: 'full', sign: 'M10 5.4v5.8M10 14.3v.1' },
  abandoned: { tone: 'text-edge', shape: 'dashed', sign: 'm6.2 13.4 7.6-6.8' },
  CONFIRMED: { tone: 'text-green', shape: 'full', sign: TICK },
  REFUTED: { tone: 'text-red', shape: 'full', sign: 'm7 7 6 6M13 7l-6 6' },
  NO_ANSWER: { tone: 'text-edge', shape: 'dashed', sign: QUESTION },
  unasked: { tone: 'text-edge', shape: 'outline', sign: '' },
};

const SHAPES = {
  full: <path d={HEX} fill="currentColor" stroke="currentColor" strokeWidth="1" strokeLinejoin="round" />,
  outline: <path d={HEX} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />,
  dashed: (
    <path
      d={HEX}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      pathLength="72"
      strokeDasharray="3.6 2.4"
      strokeDashoffset="1.8"
    />
  ),
} satisfies Record<string, ReactNode>;
