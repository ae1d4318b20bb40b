import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button-link';

type EmptyStateProps = {
  /** Nothing yet (offer one action), no result (offer to clear the filters), nothing for you (say so and stop). */
  kind: 'nothing-yet' | 'no-result' | 'nothing-for-you';
  title: string;
  children?: ReactNode;
  action?: { label: string; href: string };
};

export function EmptyState({ kind, title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center px-4 py-10 text-center">
      <svg viewBox="0 0 72 48" className="mb-3 h-12 w-18 text-edge" fill="none" aria-hidden="true">
        {DRAWINGS[kind]}
      </svg>
      <p className="font-semibold">{title}</p>
      {children && <div className="mt-1 max-w-prose text-soft">{children}</div>}
      {action && (
        <p className="mt-4">
          <ButtonLink href={action.href} variant={kind === 'nothing-yet' ? 'primary' : 'secondary'}>
            {action.label}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}

const HEX = 'M12 1 21.5 6.5v11L12 23 2.5 17.5v-11Z';

const DRAWINGS = {
  'nothing-yet': (
    <g stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round">
      <path d={HEX} transform="translate(12 12)" strokeDasharray="3 3" />
      <path d={HEX} transform="translate(36 12)" strokeDasharray="3 3" />
      <path d="M48 19v10M43 24h10" className="text-green" strokeWidth="2" strokeLinecap="round" stroke="currentColor" />
    </g>
  ),
  'no-result': (
    <g stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" strokeLinecap="round">
      <path d={HEX} transform="translate(8 12)" strokeDasharray="3 3" />
      <circle cx="46" cy="22" r="11" />
      <path d="m54 30 9 9" strokeWidth="2" />
    </g>
  ),
  'nothing-for-you': (
    <g stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" strokeLinecap="round">
      <path d={HEX} transform="translate(24 12)" className="text-green" stroke="currentColor" />
      <path d="m31 24 4 4 7-8" className="text-green" strokeWidth="2" stroke="currentColor" />
    </g>
  ),
} satisfies Record<EmptyStateProps['kind'], ReactNode>;
