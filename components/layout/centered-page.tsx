import type { ReactNode } from 'react';
import { BrandMark } from '@/components/layout/brand-mark';

type CenteredPageProps = { title: string; children?: ReactNode; actions?: ReactNode };

/** One calm message in the middle of the page: not found, broken, expired. Needs neither session nor data. */
export function CenteredPage({ title, children, actions }: CenteredPageProps) {
  return (
    <main id="contenu" tabIndex={-1} className="grid min-h-[80dvh] place-items-center px-5 py-12">
      <div className="w-full max-w-lg">
        <BrandMark className="mb-5 size-10" />
        <h1 className="text-2xl font-bold tracking-[-0.025em]">{title}</h1>
        {children && <div className="mt-3 flex flex-col gap-2 text-soft">{children}</div>}
        {actions && <div className="mt-6 flex flex-wrap gap-2.5">{actions}</div>}
      </div>
    </main>
  );
}
