'use client';

import type { ReactNode } from 'react';
import type { SaveState } from '@/components/evaluations/autosaver';
import type { GridSession, RowStanding } from '@/components/evaluations/grid-session';
import { SaveWords } from '@/components/evaluations/save-state';
import { useTopic, useWrongCount } from '@/components/evaluations/use-session';
import { formatTime } from '@/lib/format';

type GridToolbarProps = { session: GridSession; onGoTo: () => void; children: ReactNode };

/** Whether everything is stored, what is to be corrected, and what just happened. */
export function GridToolbar({ session, onGoTo, children }: GridToolbarProps) {
  const wrong = useWrongCount(session);
  const said = useTopic(session, 'said', session.said);
  const standings = useTopic(session, 'save', session.standingsNow);
  const { store } = session.sheet;
  const goToNext = () => {
    const places = store.cells.wrong();
    const { row, column } = store.active;
    const next = places.find((place) => place.row > row || (place.row === row && place.column > column)) ?? places[0];
    if (next) store.goTo(next);
    onGoTo();
  };
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4.5 py-2.5 text-sm max-md:px-2.5">
      <p role="status" className="min-w-36">
        <SaveWords state={savingOf(standings)} before={null} />
      </p>
      {wrong > 0 && (
        <button type="button" className="prose-link font-semibold text-red" onClick={goToNext}>
          {wrong}
          {'\u00a0'}
          {wrong >= 2 ? 'cellules' : 'cellule'} à corriger
        </button>
      )}
      <p role="status" className="min-w-0 flex-1 basis-60 text-soft">
        {said}
      </p>
      {children}
    </div>
  );
}

/** One word for all rows: what failed first, then what is on its way, then the last that was stored. */
function savingOf(standings: readonly RowStanding[]): SaveState {
  const states = standings.map(({ state }) => state);
  const failed = states.find((state) => state.kind === 'failed');
  if (failed) return { kind: 'failed', ...(failed.message ? { message: failed.message } : {}) };
  if (states.some(({ kind }) => kind === 'saving')) return { kind: 'saving' };
  if (states.some(({ kind }) => kind === 'typing')) return { kind: 'typing' };
  const times = states.flatMap((state) => (state.kind === 'saved' ? [state.at.getTime()] : []));
  return times.length ? { kind: 'saved', at: formatTime(new Date(Math.max(...times))) } : { kind: 'still' };
}
