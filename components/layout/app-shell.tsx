import type { ReactNode } from 'react';
import { CellSprite } from '@/components/charts/cell-sprite';
import { BottomBar } from '@/components/layout/bottom-bar';
import { BrandMark } from '@/components/layout/brand-mark';
import type { NavItem, NavSection } from '@/components/layout/nav';
import { NavRail } from '@/components/layout/nav-rail';
import { type ShellUser, UserBlock } from '@/components/layout/user-block';

const RAIL_ID = 'navigation';

type AppShellProps = {
  sections: NavSection[];
  /** At most four, with icons: the bottom bar of small screens. */
  mainItems: NavItem[];
  user: ShellUser;
  /** The form that signs out. */
  signOut: ReactNode;
  homeHref?: string;
  topBar?: ReactNode;
  children: ReactNode;
};

export function AppShell({ sections, mainItems, user, signOut, homeHref = '/', topBar, children }: AppShellProps) {
  return (
    <div className="shell">
      <CellSprite />
      <aside id={RAIL_ID} popover="auto" aria-label="Navigation et compte" className="rail no-print">
        <a href={homeHref} className="flex items-center gap-2.5 rounded-control px-2.5 text-lg font-semibold">
          <BrandMark />
          Essaim
        </a>
        <NavRail sections={sections} />
        <div className="mt-auto">
          <UserBlock user={user} signOut={signOut} />
        </div>
      </aside>
      <div className="min-w-0 pb-20 md:pb-0 print:pb-0">
        <div className="mx-auto flex max-w-310 flex-col gap-5 px-4 pt-4 pb-10 md:px-8 md:pt-5.5 print:max-w-none print:p-0">
          {topBar && <div className="no-print flex flex-wrap items-center gap-3">{topBar}</div>}
          <main id="contenu" tabIndex={-1} className="flex min-w-0 flex-col gap-5">
            {children}
          </main>
        </div>
      </div>
      <BottomBar items={mainItems} railId={RAIL_ID} />
    </div>
  );
}
