/** Three cells: one full, two to come. */
export function BrandMark({ className = 'size-6' }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 23" className={`text-green ${className}`} aria-hidden="true">
      <path d="M12 1l4.85 2.8v5.6L12 12.2 7.15 9.4V3.8Z" fill="currentColor" />
      <g fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round">
        <path d="m17.35 11.7 4.16 2.4v4.8l-4.16 2.4-4.16-2.4v-4.8Z" />
        <path d="m6.65 11.7 4.16 2.4v4.8l-4.16 2.4-4.16-2.4v-4.8Z" />
      </g>
    </svg>
  );
}
