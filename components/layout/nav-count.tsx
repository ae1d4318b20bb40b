import type { NavItem } from '@/components/layout/nav';
import type { Tone } from '@/components/ui/tone';

/** The number beside a destination, with the words of what it counts for those who cannot see the context. */
export function NavCount({ count, label, tone = 'neutral' }: Pick<NavItem, 'count' | 'tone'> & { label?: string }) {
  if (!count) return null;
  return (
    <span className={`text-sm font-semibold ${TONES[tone]}`}>
      <span className="sr-only">{'\u00a0: '}</span>
      {count}
      {label && <span className="sr-only"> {label}</span>}
    </span>
  );
}

const TONES = {
  green: 'text-green',
  amber: 'text-amber',
  red: 'text-red',
  violet: 'text-violet',
  neutral: 'text-soft',
} satisfies Record<Tone, string>;
