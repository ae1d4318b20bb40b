/** Three cells: one full, two to come. */
export function BrandMark({ className = 'size-6' }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 26" className={`text-green ${className}`} aria-hidden="true">
      <path d="M9 1.2 15 4.7v6.9L9 15l-6-3.4V4.7Z" fill="currentColor" />
      <g fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round">
        <path d="m17.5 9 4.8 2.8v5.5L17.5 20l-4.8-2.7v-5.5Z" className="fill-card" />
        <path d="m8.4 16 4 2.3v4.6l-4 2.3-4-2.3v-4.6Z" className="fill-card" />
      </g>
    </svg>
  );
}
