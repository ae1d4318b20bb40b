'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

type CurrentLinkProps = { href: string; exact?: boolean; className?: string; children: ReactNode };

/** A link that knows when it leads to where one already is. */
export function CurrentLink({ href, exact, className, children }: CurrentLinkProps) {
  const pathname = usePathname();
  const path = href.split('?')[0] ?? href;
  const here = pathname === path;
  const inside = here || (!exact && pathname.startsWith(`${path}/`));
  return (
    <a href={href} aria-current={here ? 'page' : inside ? 'true' : undefined} className={className}>
      {children}
    </a>
  );
}
