import { moveToRow } from '@/components/palette/table-rows';
import { areSingleKeysOff } from '@/components/ui/single-keys';

/** A place of the navigation, and the letter that leads there after G. */
export type GoTo = { key: string; label: string; href: string };

export type KeyMeans = {
  goTo: readonly GoTo[];
  openPalette: () => void;
  focusSearch: () => void;
  showKeys: () => void;
  leave: (href: string) => void;
};

/** How long G waits for its letter. */
const WAIT_MS = 1500;
const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Listens to the keys of the whole site. They are heard last, after the page's own, and never taken from somebody who writes, from a
 * grid or from a dialog. Only the letter after G is heard first: it was announced.
 * @returns what stops listening
 */
export function listenToKeys(means: KeyMeans): () => void {
  let waitingSince = NEVER;
  const first = (event: KeyboardEvent) => {
    const isAwaited = performance.now() - waitingSince < WAIT_MS;
    if (isModifier(event.key)) return;
    waitingSince = NEVER;
    if (!isAwaited || event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
    const place = means.goTo.find(({ key }) => key === event.key.toLowerCase());
    if (!place) return;
    event.preventDefault();
    event.stopPropagation();
    means.leave(place.href);
  };
  const last = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isDialogOpen()) return;
    if (isPaletteKey(event)) {
      event.preventDefault();
      means.openPalette();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
    if (event.key.toLowerCase() === 'g') waitingSince = performance.now();
    const run = ofKey(event.key, means);
    if (!run) return;
    event.preventDefault();
    run();
  };
  window.addEventListener('keydown', first, { capture: true });
  window.addEventListener('keydown', last);
  return () => {
    window.removeEventListener('keydown', first, { capture: true });
    window.removeEventListener('keydown', last);
  };
}

function ofKey(key: string, means: KeyMeans): (() => void) | null {
  if (key === '/') return means.focusSearch;
  if (key === '?') return means.showKeys;
  if (key.toLowerCase() === 'j') return () => moveToRow(1);
  if (key.toLowerCase() === 'k') return () => moveToRow(-1);
  return null;
}

/** Ctrl K, or ⌘ K. Letters have other places on other keyboards: what counts is what the key writes. */
function isPaletteKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && ctrlKey !== metaKey && !altKey && !shiftKey;
}

/** Single keys belong to who writes, to a list that letters choose in, to a grid, and to nobody once they are turned off. */
function isTaken({ target, isComposing, repeat }: KeyboardEvent): boolean {
  if (isComposing || repeat || areSingleKeysOff() || isDialogOpen()) return true;
  return target instanceof Element && target.closest(WRITTEN_IN) !== null;
}

const WRITTEN_IN =
  'textarea, select, input:not([type="radio"], [type="checkbox"], [type="submit"], [type="button"]), [contenteditable], [role="grid"], [role="combobox"]';

function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

function isModifier(key: string): boolean {
  return key === 'Shift' || key === 'Control' || key === 'Alt' || key === 'Meta';
}
