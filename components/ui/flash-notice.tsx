'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import { type Flash, takeFlash } from '@/components/ui/flash-cookie';

const SHOWN_FOR_MS = 8000;

/** Says what the last action did, in the corner, for a few seconds; stays while it is hovered or focused. */
export function FlashNotice() {
  const pathname = usePathname();
  const [flash, setFlash] = useState<Flash | null>(null);
  const [held, setHeld] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is when a redirect has landed.
  useEffect(() => onFlash(setFlash), [pathname]);

  useEffect(() => {
    if (!flash || held) return;
    const timer = setTimeout(() => setFlash(null), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [flash, held]);

  const hold = { onMouseEnter: () => setHeld(true), onMouseLeave: () => setHeld(false) };
  const holdFocus = { onFocus: () => setHeld(true), onBlur: () => setHeld(false) };
  return (
    <div
      role="status"
      className="no-print pointer-events-none fixed inset-x-3 bottom-17 z-40 flex justify-center md:inset-x-5 md:bottom-5 md:justify-end"
    >
      {flash && (
        <div
          key={flash.at}
          className="toast pointer-events-auto flex max-w-md items-center gap-3 rounded-control border border-line bg-card py-2 pr-2 pl-3.5 shadow-float"
          {...hold}
          {...holdFocus}
        >
          <svg
            viewBox="0 0 20 20"
            className={`size-4 flex-none ${TONES[flash.tone] ?? TONES.green}`}
            aria-hidden="true"
          >
            <path d="M10 .8 18 5.4v9.2L10 19.2 2 14.6V5.4Z" fill="currentColor" />
          </svg>
          <p className="min-w-0">{flash.text}</p>
          {flash.undo && (
            <a href={flash.undo.href} className={QUIET}>
              {flash.undo.label}
            </a>
          )}
          <button type="button" className={QUIET} onClick={() => setFlash(null)}>
            Fermer
          </button>
        </div>
      )}
    </div>
  );
}

/** Calls back with each new message. A redirect to the same page changes no path, hence the watch on the cookie. */
function onFlash(show: (flash: Flash) => void): () => void {
  const look = () => {
    const flash = takeFlash();
    if (flash) show(flash);
  };
  look();
  if (typeof cookieStore !== 'undefined') {
    cookieStore.addEventListener('change', look);
    return () => cookieStore.removeEventListener('change', look);
  }
  const timer = setInterval(look, 1000);
  return () => clearInterval(timer);
}

const QUIET = 'flex-none rounded-tag px-2 py-1 text-sm font-semibold text-green hover:bg-green-soft';
const TONES = { green: 'text-green', amber: 'text-amber', red: 'text-red' };
