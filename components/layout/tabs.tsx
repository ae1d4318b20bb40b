import { CurrentLink } from '@/components/layout/current-link';

type TabsProps = { label: string; items: { label: string; href: string; count?: number; exact?: boolean }[] };

/** The pages of one thing. On small screens the row scrolls by itself, the page never does. */
export function Tabs({ label, items }: TabsProps) {
  return (
    <nav aria-label={label} className="no-print -mx-4 overflow-x-auto px-4 [scrollbar-width:none] md:mx-0 md:px-0">
      <ul className="flex w-max min-w-full gap-5 border-b border-line">
        {items.map((item) => (
          <li key={item.href}>
            <CurrentLink href={item.href} exact={item.exact} className="tab">
              {item.label}
              {item.count !== undefined && <span className="tab-count">{item.count}</span>}
            </CurrentLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
