'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { GridBar } from '@/components/evaluations/grid-bar';
import { GridHandIn } from '@/components/evaluations/grid-hand-in';
import { GridRowHead } from '@/components/evaluations/grid-row-head';
import type { SentRow } from '@/components/evaluations/grid-saver';
import { GridSession } from '@/components/evaluations/grid-session';
import { GridToolbar } from '@/components/evaluations/grid-toolbar';
import { GridTroubles } from '@/components/evaluations/grid-troubles';
import { fullText, headingsOf, widthOf } from '@/components/evaluations/grid-words';
import type { Place } from '@/components/grid/grid-selection';
import { keyOf } from '@/components/grid/grid-store';
import { GridTable } from '@/components/grid/grid-table';
import type { Reply } from '@/lib/action-state';
import type { GridRow, RowOutcome } from '@/lib/evaluations/grid-rules';
import { count } from '@/lib/format';
import type { CriteriaGroup } from '@/lib/instruments/rules';
import { paths } from '@/lib/paths';

type Key = { project: string; campaign: string };
type Sent = { adoption: string; version: number | null };

type EntryGridProps = {
  place: Key;
  label: string;
  /** What stands above criteria of no principle. */
  instrument: string;
  groups: CriteriaGroup[];
  rows: GridRow[];
  /** Where this person's unsent cells of this campaign are kept on the device. */
  copyKey: string;
  save: (given: Key & { rows: SentRow[] }) => Promise<Reply<RowOutcome[]>>;
  submit: (given: Key & { rows: Sent[] }) => Promise<Reply<RowOutcome[]>>;
};

/** A campaign as a spreadsheet: a row per structure, a column per criterion. */
export function EntryGrid({ place, label, instrument, groups, rows, copyKey, save, submit }: EntryGridProps) {
  const region = useRef<HTMLDivElement>(null);
  const [isReady, setReady] = useState(false);
  const [{ session, criteria }] = useState(() => {
    const asked = groups.flatMap((group) => group.criteria);
    const send = (sent: SentRow[]) => save({ ...place, rows: sent });
    return { criteria: asked, session: new GridSession({ criteria: asked, rows, copyKey, send }) };
  });

  useEffect(() => {
    setReady(true);
    const taken = session.takeKept();
    if (taken > 0) session.say(`${count(taken, 'cellule')} d’une saisie précédente, restée sur cet appareil.`);
    const flush = () => void session.flush();
    const flushWhenHidden = () => document.visibilityState === 'hidden' && flush();
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flushWhenHidden);
    return () => {
      session.saver.stop();
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flushWhenHidden);
    };
  }, [session]);

  const drawing = useMemo(() => {
    const nameOf = ({ row, column }: Place) => `${rows[row]?.name ?? ''}, ${criteria[column]?.wording ?? ''}`;
    return {
      headings: headingsOf(groups, instrument),
      columns: criteria.map((criterion) => ({
        key: criterion.id,
        title: criterion.wording,
        width: widthOf(criterion),
        head: (
          <span className="sheet-wording">
            {criterion.wording}
            {criterion.unit && <span className="text-soft"> ({criterion.unit})</span>}
            {!criterion.isRequired && <span className="text-soft"> · facultatif</span>}
          </span>
        ),
      })),
      rows: rows.map((row) => ({
        key: row.slug,
        marks: row.marks,
        head: (
          <GridRowHead session={session} row={row} href={paths.evaluation(place.project, place.campaign, row.slug)} />
        ),
      })),
      titleOf: (column: number, text: string) => criteria[column] && fullText(criteria[column], text),
      problemWords: (at: Place) => `${nameOf(at)}\u00a0: ${session.sheet.store.view(at).problem}`,
      readOnlyWords: (row: number) => session.standing(session.sheet.adoptionAt(row))?.refusal ?? '',
      say: (words: string) => session.say(words),
      onWrite: (text: string) => session.keepOpen(text),
      onCancel: () => session.keepActive(),
    };
  }, [session, criteria, groups, rows, instrument, place]);

  const focusActive = () => {
    const cell = `[data-cell="${keyOf(session.sheet.store.active)}"]`;
    region.current?.querySelector<HTMLElement>(cell)?.focus();
  };
  return (
    <div ref={region} className="flex flex-col gap-4">
      <GridTroubles session={session} criteria={criteria} rows={rows} />
      <section className="min-w-0 overflow-clip rounded-card border border-line bg-card" aria-label={label}>
        <div className="no-print noscript:hidden">
          <GridToolbar session={session} onGoTo={focusActive}>
            {rows.some(({ refusal }) => refusal === null) && (
              <GridHandIn
                session={session}
                criteria={criteria}
                rows={rows}
                isReady={isReady}
                submit={(sent) => submit({ ...place, rows: sent })}
              />
            )}
          </GridToolbar>
          <GridBar id={LEGEND_ID} session={session} criteria={criteria} rows={rows} />
        </div>
        <GridTable store={session.sheet.store} label={label} corner="Structure" describedBy={LEGEND_ID} {...drawing} />
      </section>
    </div>
  );
}

const LEGEND_ID = 'grid-legend';
