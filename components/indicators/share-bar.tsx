/** A share, 0 to 1, as a short bar beside its words: part of all that was asked. */
export function ShareBar({ share }: { share: number }) {
  return (
    <svg viewBox="0 0 112 8" className="mt-1 block h-2 w-28" aria-hidden="true">
      <rect x="0.5" y="0.5" width="111" height="7" rx="2" className="fill-none stroke-edge" />
      <rect
        x="0.5"
        y="0.5"
        width={Math.round(1110 * Math.min(1, Math.max(0, share))) / 10}
        height="7"
        rx="2"
        className="bar fill-green"
      />
    </svg>
  );
}
