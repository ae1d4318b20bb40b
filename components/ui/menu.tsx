import { useId } from 'react';
import { type ButtonLook, buttonClass } from '@/components/ui/button-class';

type MenuProps = ButtonLook & {
  label: string;
  items: { label: string; href: string; download?: boolean; note?: string }[];
};

/** A button that opens a short list of links: the platform's popover, closed by Escape or a click elsewhere, no script. */
export function Menu({ label, items, variant, size }: MenuProps) {
  const id = useId();
  return (
    <>
      <button type="button" popoverTarget={id} className={buttonClass({ variant, size })}>
        {label}
        <svg viewBox="0 0 10 6" className="h-1.5 w-2.5" aria-hidden="true">
          <path d="m1 1 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
      </button>
      <div id={id} popover="auto" className="menu-panel">
        <ul>
          {items.map((item) => (
            <li key={item.href}>
              <a
                href={item.href}
                download={item.download}
                className="block rounded-tag px-2.5 py-1.5 font-medium hover:bg-green-soft hover:text-green"
              >
                {item.label}
                {item.note && <span className="block text-xs font-normal text-soft">{item.note}</span>}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
