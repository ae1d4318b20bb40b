'use client';

import { useCallback, useSyncExternalStore } from 'react';
import type { GridSession, RowStanding } from '@/components/evaluations/grid-session';
import type { Place } from '@/components/grid/grid-selection';
import type { CellView } from '@/components/grid/grid-store';

// Each part of the grid's page listens to what it shows, and to nothing else.

export function useActiveCell({ sheet: { store } }: GridSession): { place: Place; view: CellView } {
  const listen = useCallback((listener: () => void) => store.listen('active', listener), [store]);
  const read = useCallback(() => store.view(store.active), [store]);
  const view = useSyncExternalStore(listen, read, read);
  return { place: store.active, view };
}

export function useWrongCount({ sheet: { store } }: GridSession): number {
  const listen = useCallback((listener: () => void) => store.listen('wrong', listener), [store]);
  return useSyncExternalStore(listen, store.wrongCount, store.wrongCount);
}

export function useStanding(session: GridSession, adoption: string): RowStanding | undefined {
  const listen = useCallback((listener: () => void) => session.topics.listen(adoption, listener), [session, adoption]);
  const read = useCallback(() => session.standing(adoption), [session, adoption]);
  return useSyncExternalStore(listen, read, read);
}

/** `said`, `save` or `troubles`, read by the session's own function. */
export function useTopic<T>(session: GridSession, topic: string, read: () => T): T {
  const listen = useCallback((listener: () => void) => session.topics.listen(topic, listener), [session, topic]);
  return useSyncExternalStore(listen, read, read);
}
