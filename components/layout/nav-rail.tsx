import { CurrentLink } from '@/components/layout/current-link';
import type { NavItem, NavSection } from '@/components/layout/nav';
import { NavCount } from '@/components/layout/nav-count';

export function NavRail({ sections }: { sections: NavSection[] }) {
  return (
    <nav aria-label="Navigation principale" className="flex flex-col gap-5">
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
    <CurrentLink href={href} exact={exact} className="rail-link">
      {icon}
      <span>{label}</span>
      <NavCount count={count} label={countLabel} tone={tone} />
    </CurrentLink>
  );
}
