import type { ReactNode } from 'react';
import type { Tone } from '@/components/ui/tone';

export type NavItem = {
  label: string;
  /** For the bottom bar, where five entries share 320 px. */
  shortLabel?: string;
  href: string;
  icon?: ReactNode;
  count?: number;
  /** What is counted: a figure never stands alone, even for a screen reader. */
  countLabel?: string;
  tone?: Tone;
  /** Current on this very path only, not on the pages below it. */
  exact?: boolean;
};

export type NavSection = { heading?: string; items: NavItem[] };
