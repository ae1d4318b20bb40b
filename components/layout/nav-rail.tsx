import { CurrentLink } from '@/components/layout/current-link';
import type { NavItem, NavSection } from '@/components/layout/nav';
import { NavCount } from '@/components/layout/nav-count';

export function NavRail({ sections, label }: { sections: NavSection[]; label: string }) {
  return (
    <nav aria-label={label} className="flex flex-col gap-5">
      {sections.map((section) => (
        <div key={section.heading ?? 'main'}>
          {section.heading && <p className="mb-1 px-2.5 text-xs font-medium text-faint">{section.heading}</p>}
          <ul className="flex flex-col gap-0.5">
            {section.items.map((item) => (
              <li key={item.href}>
                <RailLink {...item} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function RailLink({ href, exact, icon, label, count, countLabel, tone }: NavItem) {
  return (
    <CurrentLink href={href} exact={exact} className={LINK}>
      {icon && (
        <span className="flex-none [&>svg]:size-4" aria-hidden="true">
          {icon}
        </span>
      )}
      <span className="min-w-0 flex-1">{label}</span>
      <NavCount count={count} label={countLabel} tone={tone} />
    </CurrentLink>
  );
}

const LINK =
  'flex min-h-8.5 items-center gap-2.5 rounded-control border border-transparent px-2.5 py-1.5 font-medium text-soft ' +
  'hover:text-ink aria-[current]:border-line aria-[current]:bg-card aria-[current]:text-ink aria-[current]:shadow-lift ' +
  'pointer-coarse:min-h-11';
