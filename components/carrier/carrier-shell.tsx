import type { ReactNode } from 'react';
import { CellSprite } from '@/components/charts/cell-sprite';
import { BrandMark } from '@/components/layout/brand-mark';
import { CurrentLink } from '@/components/layout/current-link';
import { paths } from '@/lib/paths';

type CarrierShellProps = {
  name: string;
  /** The form that signs out. */
  signOut: ReactNode;
  children: ReactNode;
};

/** The frame of a carrier's pages: one line at the top, and the project. */
export function CarrierShell({ name, signOut, children }: CarrierShellProps) {
  return (
    <div className="flex min-h-dvh flex-col print:block">
      <CellSprite />
      <header className="no-print border-b border-line bg-rail">
        <div className={`flex flex-wrap items-center gap-x-6 gap-y-2 py-3 ${COLUMN}`}>
          <a href={paths.myProject} className="flex items-center gap-2.5 rounded-control text-lg font-semibold">
            <BrandMark />
            Essaim
          </a>
          <nav aria-label="Navigation principale" className="flex flex-wrap gap-x-5 gap-y-1">
            <CurrentLink href={paths.myProject} className={LINK}>
              Mon projet
            </CurrentLink>
            <a href={paths.sheets} className={LINK}>
              Fiches publiques
            </a>
          </nav>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 md:ms-auto">
            <p className="text-sm">
              <span className="font-medium">{name}</span>
              <span className="text-soft"> · porteur</span>
            </p>
            {signOut}
          </div>
        </div>
      </header>
      <main
        id="contenu"
        tabIndex={-1}
        className={`flex min-w-0 flex-1 flex-col gap-5 pt-6 pb-10 ${COLUMN} print:max-w-none print:p-0`}
      >
        {children}
      </main>
    </div>
  );
}

const COLUMN = 'mx-auto w-full max-w-310 px-4 md:px-8';
const LINK = 'py-1 font-medium text-soft hover:text-ink aria-[current]:text-ink';
