import type { ReactNode } from 'react';
import type { Tone } from '@/components/ui/tone';

export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={`inline-block rounded-tag px-1.5 py-px text-sm font-semibold whitespace-nowrap ${TONES[tone]}`}>
      {children}
    </span>
  );
}

const TONES = {
  green: 'bg-green-soft text-green',
  amber: 'bg-amber-soft text-amber',
  red: 'bg-red-soft text-red',
  violet: 'bg-violet-soft text-violet',
  neutral: 'bg-neutral-soft text-soft',
} satisfies Record<Tone, string>;
