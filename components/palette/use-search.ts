'use client';

import { useEffect, useState } from 'react';
import { paths, withSearch } from '@/lib/paths';
import type { Group } from '@/lib/search/group-rules';

export type Search = {
  status: 'waiting' | 'found' | 'session-over' | 'unreachable';
  groups: Group[];
  for: string | null;
  /** The words that found it when those that were typed find nothing. */
  meant: string | null;
};

const NOTHING = { groups: [], for: null, meant: null };

/** Long enough that a word typed at once asks once. */
const PAUSE_MS = 80;

/** What answers the words, some moments after the last key; what was found before stays until then. An answer that comes late is dropped. */
export function useSearch(text: string): Search {
  const [search, setSearch] = useState<Search>({ ...NOTHING, status: 'waiting' });
  useEffect(() => {
    const leaving = new AbortController();
    const timer = setTimeout(
      () => ask(text, leaving.signal).then(setSearch, unlessLeft(leaving.signal, setSearch)),
      text ? PAUSE_MS : 0,
    );
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [text]);
  return search;
}

async function ask(text: string, signal: AbortSignal): Promise<Search> {
  const address = withSearch(paths.search, { q: text.trim(), ici: window.location.pathname });
  const response = await fetch(address, { signal, headers: { Accept: 'application/json' } });
  if (response.status === 401) return { ...NOTHING, status: 'session-over', for: text };
  if (!response.ok) throw new Error(`${response.status}`);
  const answer = (await response.json()) as Pick<Search, 'groups' | 'meant'>;
  return { ...answer, status: 'found', for: text };
}

function unlessLeft(signal: AbortSignal, tell: (search: Search) => void) {
  return () => {
    if (!signal.aborted) tell({ ...NOTHING, status: 'unreachable' });
  };
}
