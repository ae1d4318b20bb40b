import { FIGURE_INKS, type Tone } from '@/components/ui/tone';
import { formatNumber } from '@/lib/format';

type TileProps = { value: number; label: string; hint: string; tone: Tone; href: string };

/** A figure that needs somebody, what it counts, and the list behind it; at zero it steps back. */
export function Tile({ value, label, hint, tone, href }: TileProps) {
  return (
    <a
      href={href}
      className="block rounded-card border border-line bg-card px-3.5 py-2.5 transition-colors duration-100 hover:border-edge"
    >
      <span
        className={`block text-xl leading-none font-bold tracking-[-0.02em] ${value > 0 ? FIGURE_INKS[tone] : 'text-faint'}`}
      >
        {formatNumber(value)}
      </span>
      <span className={`mt-1 block leading-snug font-semibold ${value > 0 ? '' : 'text-soft'}`}>{label}</span>
      <span className="block text-xs text-soft">{hint}</span>
    </a>
  );
}
