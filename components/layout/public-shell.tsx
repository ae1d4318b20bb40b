import type { ReactNode } from 'react';
import { CellSprite } from '@/components/charts/cell-sprite';
import { BrandMark } from '@/components/layout/brand-mark';

type PublicShellProps = {
  links?: { label: string; href: string }[];
  homeHref?: string;
  footer?: ReactNode;
  /** `narrow` for one form, `text` to read, `wide` for lists and figures. */
  width?: 'narrow' | 'text' | 'wide';
  children: ReactNode;
};

export function PublicShell({ links = [], homeHref = '/fiches', footer, width = 'wide', children }: PublicShellProps) {
  const column = `mx-auto w-full px-4 md:px-8 ${WIDTHS[width]} print:max-w-none print:px-0`;
  return (
    <div className="flex min-h-dvh flex-col print:block">
      <CellSprite />
      <header className="no-print border-b border-line bg-rail">
        <div className={`flex flex-wrap items-center gap-x-6 gap-y-1 py-3 ${column}`}>
          <a href={homeHref} className="flex items-center gap-2.5 rounded-control text-lg font-semibold">
            <BrandMark />
            Essaim
          </a>
          {links.length > 0 && (
            <nav aria-label="Navigation principale" className="ms-auto flex flex-wrap gap-x-5 gap-y-1">
              {links.map((item) => (
                <a key={item.href} href={item.href} className="link py-1">
                  {item.label}
                </a>
              ))}
            </nav>
          )}
        </div>
      </header>
      <main id="contenu" tabIndex={-1} className={`flex min-w-0 flex-1 flex-col gap-5 py-7 ${column} print:py-0`}>
        {children}
      </main>
      {footer && (
        <footer className="border-t border-line">
          <div className={`py-5 text-sm text-soft ${column}`}>{footer}</div>
        </footer>
      )}
    </div>
  );
}

const WIDTHS = { narrow: 'max-w-115', text: 'max-w-205', wide: 'max-w-310' };
