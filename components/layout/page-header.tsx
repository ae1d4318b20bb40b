import type { ReactNode } from 'react';

type PageHeaderProps = {
  title: string;
  /** The softer half of the title, after a middot: where the thing stands. */
  detail?: string;
  subtitle?: ReactNode;
  badges?: ReactNode;
  actions?: ReactNode;
  breadcrumb?: { label: string; href: string }[];
};

export function PageHeader({ title, detail, subtitle, badges, actions, breadcrumb }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0 flex-1 basis-80">
        {breadcrumb && <Breadcrumb items={breadcrumb} />}
        <h1 className="text-2xl font-bold tracking-[-0.025em] text-pretty">
          {title}
          {detail && <span className="font-medium text-soft"> · {detail}</span>}
        </h1>
        {(subtitle || badges) && (
          <div className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1.5 text-soft">
            {subtitle && <p className="me-1">{subtitle}</p>}
            {badges}
          </div>
        )}
      </div>
      {actions && <div className="no-print flex flex-wrap items-center gap-2.5">{actions}</div>}
    </header>
  );
}

function Breadcrumb({ items }: { items: { label: string; href: string }[] }) {
  return (
    <nav aria-label="Fil d’Ariane" className="mb-1">
      <ol className="flex flex-wrap text-sm text-soft">
        {items.map((item) => (
          <li key={item.href} className="after:px-1.5 after:text-faint after:content-['/'/'']">
            <a href={item.href} className="inline-flex min-h-6 items-center hover:text-ink hover:underline">
              {item.label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
