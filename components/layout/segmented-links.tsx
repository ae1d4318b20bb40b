type SegmentedLinksProps = { label: string; items: { label: string; href: string; current: boolean }[] };

/** The same rows seen another way: list, table, map. */
export function SegmentedLinks({ label, items }: SegmentedLinksProps) {
  return (
    <nav
      aria-label={label}
      className="no-print inline-flex max-w-full flex-wrap self-start rounded-control border border-line bg-rail p-0.5"
    >
      {items.map((item) => (
        <a key={item.href} href={item.href} aria-current={item.current ? 'true' : undefined} className="segment">
          {item.label}
        </a>
      ))}
    </nav>
  );
}
