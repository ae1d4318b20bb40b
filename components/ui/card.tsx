import type { ReactNode } from 'react';

type CardProps = {
  title?: ReactNode;
  /** Half a sentence that says how to read the card. */
  hint?: ReactNode;
  actions?: ReactNode;
  footer?: ReactNode;
  /** No padding around the body: for tables and lists that run edge to edge. */
  flush?: boolean;
  level?: 2 | 3;
  id?: string;
  className?: string;
  children?: ReactNode;
};

export function Card({ title, hint, actions, footer, flush, level = 2, id, className = '', children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const headed = Boolean(title || actions);
  return (
    <section
      id={id}
      className={`card min-w-0 rounded-card border border-line bg-card ${flush ? 'overflow-clip' : ''} ${className}`}
    >
      {headed && (
        <header
          className={`flex flex-wrap items-baseline gap-x-4 gap-y-1 px-4.5 ${flush ? 'border-b border-line py-3.5' : 'pt-4 pb-3'}`}
        >
          <div className="flex min-w-0 flex-1 basis-64 flex-wrap items-baseline gap-x-2.5">
            <Heading className="text-lg font-semibold tracking-[-0.01em]">{title}</Heading>
            {hint && <p className="text-sm text-soft">{hint}</p>}
          </div>
          {actions && <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">{actions}</div>}
        </header>
      )}
      <div className={flush ? '' : headed ? 'px-4.5 pb-4.5' : 'p-4.5'}>{children}</div>
      {footer && <footer className="border-t border-line px-4.5 py-3 text-sm text-soft">{footer}</footer>}
    </section>
  );
}
