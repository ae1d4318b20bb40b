/** The first link of each row of the page's tables, as far as they are shown. A grid has keys of its own. */
export function rowLinks(page: Pick<Document, 'querySelectorAll'>): HTMLElement[] {
  return [...page.querySelectorAll('main tbody tr')].flatMap((row) => {
    const link = row.closest('[role="grid"]') ? null : row.querySelector<HTMLElement>('a[href]');
    return link?.checkVisibility() ? [link] : [];
  });
}

/** Goes to the row below or above, or to the first or the last one from elsewhere. */
export function moveToRow(step: 1 | -1) {
  const links = rowLinks(document);
  const row = document.activeElement?.closest('tr');
  const place = links.findIndex((link) => row?.contains(link));
  const next = place === -1 ? (step === 1 ? links[0] : links.at(-1)) : links[place + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
