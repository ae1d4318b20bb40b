import type { ReactNode } from 'react';
import { CurrentLink } from '@/components/layout/current-link';
import type { NavItem } from '@/components/layout/nav';

const MORE_ID = 'navigation-complete';

/** Under 720 px: the four places one goes most, and « Plus » for all of them. */
export function BottomBar({ items, children }: { items: NavItem[]; children: ReactNode }) {
  return (
    <>
      <nav
        aria-label="Accès rapides"
        className="no-print fixed inset-x-0 bottom-0 z-30 border-t border-line bg-rail pb-[env(safe-area-inset-bottom)] md:hidden"
      >
        <ul className="grid auto-cols-fr grid-flow-col">
          {items.map((item) => (
            <li key={item.href} className="min-w-0">
              <CurrentLink href={item.href} exact={item.exact} className={ENTRY}>
                <span className="relative [&>svg]:size-5" aria-hidden="true">
                  {item.icon}
                  {item.count ? <span className="absolute -top-0.5 -right-1.5 size-2 rounded-full bg-red" /> : null}
                </span>
                <span className="max-w-full truncate">{item.label}</span>
                {item.count ? (
                  <span className="sr-only">
                    {'\u00a0: '}
                    {item.count} {item.countLabel}
                  </span>
                ) : null}
              </CurrentLink>
            </li>
          ))}
          <li>
            <button type="button" popoverTarget={MORE_ID} className={`${ENTRY} w-full`}>
              <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true">
                <path d="M4 6h12M4 10h12M4 14h12" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" />
              </svg>
              Plus
            </button>
          </li>
        </ul>
      </nav>
      <div id={MORE_ID} popover="auto" className="sheet">
        {children}
      </div>
    </>
  );
}

const ENTRY =
  'flex min-h-14 flex-col items-center justify-center gap-0.5 px-0.5 text-xs font-medium text-soft ' +
  'focus-visible:-outline-offset-2 aria-[current]:text-green';
