/** Runs once the screen shows what was just done; at once where nothing is painted: a hidden page, or none. */
export function afterPaint(run: () => void) {
  const isSeen = typeof document !== 'undefined' && document.visibilityState === 'visible';
  if (isSeen) requestAnimationFrame(() => setTimeout(run));
  else setTimeout(run);
}
