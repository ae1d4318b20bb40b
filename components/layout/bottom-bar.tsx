import { CurrentLink } from '@/components/layout/current-link';
import type { NavItem } from '@/components/layout/nav';

/** Under 720 px: the four places one goes most, and « Plus », which opens the whole navigation. */
export function BottomBar({ items, railId }: { items: NavItem[]; railId: string }) {
  return (
    <nav
      aria-label="Accès rapides"
      className="no-print fixed inset-x-0 bottom-0 z-30 border-t border-line bg-rail pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <ul className="grid auto-cols-fr grid-flow-col">
        {items.map((item) => (
          <li key={item.href} className="relative min-w-0">
            <BottomLink {...item} />
          </li>
        ))}
        <li>
          <button type="button" popoverTarget={railId} className="bottom-link">
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M4 6h12M4 10h12M4 14h12" stroke="currentColor" strokeWidth="1.7" strokeLinecap="round" />
            </svg>
            Plus
          </button>
        </li>
      </ul>
    </nav>
  );
}

function BottomLink({ href, exact, icon, label, shortLabel, count, countLabel }: NavItem) {
  return (
    <CurrentLink href={href} exact={exact} className="bottom-link">
      {icon}
      <span className="max-w-full truncate">{shortLabel ?? label}</span>
      {count ? (
        <>
          <span className="sr-only">{`\u00a0: ${count} ${countLabel ?? ''}`}</span>
          <span className="absolute top-2 left-[calc(50%+0.4rem)] size-2 rounded-full bg-red" aria-hidden="true" />
        </>
      ) : null}
    </CurrentLink>
  );
}
