'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type GoTo, listenToKeys } from '@/components/palette/global-keys';
import { Kbd } from '@/components/ui/kbd';

type TopSearchProps = { action: string; goTo: GoTo[] };

/**
 * The field at the top: it opens the palette as soon as one presses it or types in it, and searches the projects by itself until the
 * palette is there. The palette and the list of keys are loaded when they are first asked for.
 */
export function TopSearch({ action, goTo }: TopSearchProps) {
  const field = useRef<HTMLInputElement>(null);
  const [panel, setPanel] = useState<ReactNode>(null);
  const close = () => setPanel(null);

  const openPalette = async () => {
    const loaded = await loadPalette();
    // Without the network the field goes on as a plain search.
    if (!loaded) return;
    const { Palette } = loaded;
    const text = () => field.current?.value ?? '';
    setPanel((open) => open ?? <Palette initialText={text} onClose={close} />);
  };
  const showKeys = async () => {
    const loaded = await import('@/components/palette/keys-map').catch(() => null);
    if (!loaded) return;
    const { KeysMap } = loaded;
    setPanel((open) => open ?? <KeysMap goTo={goTo} onClose={close} />);
  };

  const latest = useRef({ openPalette, showKeys });
  useEffect(() => {
    latest.current = { openPalette, showKeys };
  });
  useEffect(
    () =>
      listenToKeys({
        goTo,
        openPalette: () => latest.current.openPalette(),
        showKeys: () => latest.current.showKeys(),
        focusSearch: () => field.current?.focus(),
        leave: (href) => window.location.assign(href),
      }),
    [goTo],
  );

  return (
    <>
      <search aria-label="Dans tout Essaim" className="w-full max-w-95">
        <form action={action} className="relative">
          <label>
            <span className="sr-only">Aller à un projet, une structure…</span>
            <input
              ref={field}
              type="search"
              name="q"
              placeholder="Aller à un projet, une structure…"
              autoComplete="off"
              aria-keyshortcuts="Control+K Meta+K"
              className="control pointer-fine:pe-16"
              onFocus={loadPalette}
              onClick={openPalette}
              onInput={openPalette}
            />
          </label>
          <span
            className="pointer-events-none absolute inset-y-0 end-2.5 hidden items-center pointer-fine:flex"
            aria-hidden="true"
          >
            <Kbd>Ctrl K</Kbd>
          </span>
        </form>
      </search>
      <button
        type="button"
        onClick={showKeys}
        aria-haspopup="dialog"
        className="link ms-auto hidden text-sm md:pointer-fine:inline"
      >
        <Kbd>?</Kbd> touches
      </button>
      {panel}
    </>
  );
}

const loadPalette = () => import('@/components/palette/palette').catch(() => null);
