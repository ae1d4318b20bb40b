import type { ReactNode } from 'react';
import type { Tone } from '@/components/ui/tone';

export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`badge tone-${tone}`}>{children}</span>;
}
