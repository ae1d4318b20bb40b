import type { ReactNode } from 'react';
import { FIGURE_INKS, type Tone } from '@/components/ui/tone';

export function StatRow({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(8.25rem,100%),1fr))] gap-3 [&>*]:min-w-0">
      {children}
    </div>
  );
}

type StatProps = { value: ReactNode; label: string; hint?: ReactNode; href?: string; tone?: Tone };

/** A figure, what it counts, and the list behind it. */
export function Stat({ value, label, hint, href, tone = 'neutral' }: StatProps) {
  const body = (
    <>
      <span className={`block text-3xl font-bold tracking-[-0.02em] ${FIGURE_INKS[tone]}`}>{value}</span>
      <span className="mt-1 block font-semibold">{label}</span>
      {hint && <span className="mt-0.5 block text-sm text-soft">{hint}</span>}
    </>
  );
  return href ? (
    <a href={href} className={`${BOX} hover:border-edge`}>
      {body}
    </a>
  ) : (
    <div className={BOX}>{body}</div>
  );
}

const BOX = 'block rounded-card border border-line bg-card px-4 py-3.5 transition-colors duration-100';
