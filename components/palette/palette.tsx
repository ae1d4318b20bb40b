'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { activeAfter } from '@/components/palette/active-option';
import { PaletteResults } from '@/components/palette/palette-results';
import { wordsFor } from '@/components/palette/search-words';
import { useSearch } from '@/components/palette/use-search';
import { Button } from '@/components/ui/button';

type PaletteProps = { initialText: () => string; onClose: () => void };

/** Goes anywhere, begins anything: a text, and what answers it, under the arrow keys. Loaded when it is first opened. */
export function Palette({ initialText, onClose }: PaletteProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState(initialText);
  const [active, setActive] = useState(0);
  // Enter pressed before the answer: it is followed when it comes, unless one types on.
  const awaited = useRef<string | null>(null);
  const search = useSearch(text);
  const options = search.groups.flatMap(({ hits, more }) =>
    more ? [...hits.map(({ href }) => href), more] : hits.map(({ href }) => href),
  );
  const place = Math.min(active, options.length - 1);

  useEffect(() => {
    const { current } = dialog;
    // A page that the browser brings back when one goes back must not still be covered.
    const close = () => current?.close();
    current?.showModal();
    window.addEventListener('pagehide', close);
    return () => window.removeEventListener('pagehide', close);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the option changes with the words too.
  useEffect(() => {
    document.getElementById(`${id}-${place}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, place, search.for]);

  useEffect(() => {
    if (awaited.current === null || awaited.current !== search.for) return;
    awaited.current = null;
    follow(document.getElementById(`${id}-0`));
  }, [id, search.for]);

  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      // What is shown may not answer the last letters yet.
      if (search.for === text) follow(document.getElementById(`${id}-${place}`), event.ctrlKey || event.metaKey);
      else awaited.current = text;
      return;
    }
    if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      dialog.current?.close();
      return;
    }
    const next = activeAfter(event.key, place, search.groups);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
  };

  return (
    <dialog ref={dialog} className="palette" aria-label="Aller à" onClose={onClose} closedby="any">
      <div className="flex items-center gap-2 border-b border-line p-2">
        <input
          autoFocus
          role="combobox"
          aria-label="Projet, structure, campagne, document, personne ou commande"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-liste`}
          aria-autocomplete="list"
          aria-activedescendant={options.length > 0 ? `${id}-${place}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder="Projet, structure, campagne, document…"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
            awaited.current = null;
          }}
          onKeyDown={pressed}
          className="min-w-0 flex-1 bg-transparent px-2 py-1.5 text-lg outline-none"
        />
        <Button variant="quiet" size="sm" onClick={() => dialog.current?.close()}>
          Fermer
        </Button>
      </div>
      <PaletteResults id={id} groups={search.groups} active={place} onPoint={setActive} />
      <p role="status" className="border-t border-line px-4 py-2 text-sm text-soft">
        {wordsFor(search)}
      </p>
    </dialog>
  );
}

/** The option is a link: it is followed as one, in a tab of its own with Ctrl or ⌘. */
function follow(option: HTMLElement | null, apart = false) {
  if (!(option instanceof HTMLAnchorElement)) return;
  if (apart) window.open(option.href, '_blank', 'noopener');
  else option.click();
}
