import type { ReactNode } from 'react';

type ProgressProps = {
  value: number;
  max: number;
  /** What is being counted, for those who do not see the bar. */
  label: string;
  /** Shown at the right of the bar, e.g. « 5,5 / 6 ». */
  text?: ReactNode;
  tone?: 'green' | 'amber' | 'red' | 'violet';
};

export function Progress({ value, max, label, text, tone = 'green' }: ProgressProps) {
  const percent = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0;
  return (
    <span className="flex items-center gap-2">
      <svg
        role="img"
        aria-label={label}
        className={`bar h-1.25 w-full max-w-40 min-w-16 flex-1 rounded-full ${TONES[tone]}`}
        preserveAspectRatio="none"
      >
        <rect width="100%" height="100%" className="fill-neutral-soft" />
        <rect width={`${percent}%`} height="100%" fill="currentColor" />
      </svg>
      {text && <span className="flex-none whitespace-nowrap">{text}</span>}
    </span>
  );
}

const TONES = { green: 'text-green', amber: 'text-amber', red: 'text-red', violet: 'text-violet' };
