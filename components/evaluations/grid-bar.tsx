'use client';

import type { GridSession } from '@/components/evaluations/grid-session';
import { writtenHint } from '@/components/evaluations/grid-words';
import { useActiveCell } from '@/components/evaluations/use-session';
import { filled } from '@/components/grid/grid-blocks';
import type { GridRow } from '@/lib/evaluations/grid-rules';
import { answerStateLabels } from '@/lib/evaluations/labels';
import type { Criterion } from '@/lib/instruments/rules';

type GridBarProps = {
  id: string;
  session: GridSession;
  criteria: readonly Criterion[];
  rows: readonly GridRow[];
};

/** What the active cell is about: its structure, its criterion, what may be written there, and what is wrong with it. */
export function GridBar({ id, session, criteria, rows }: GridBarProps) {
  const { place, view } = useActiveCell(session);
  const criterion = criteria[place.column];
  const row = rows[place.row];
  if (!criterion || !row) return null;
  const mark = row.marks[criterion.id];
  return (
    <div className="border-b border-line bg-paper px-4.5 py-2 text-sm max-md:px-2.5">
      <p className="truncate">
        <span className="text-soft">{row.name} · </span>
        <span className="font-semibold">{criterion.wording}</span>
        {criterion.unit && <span className="text-soft"> ({criterion.unit})</span>}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <section className="mt-1 h-14 overflow-y-auto" aria-label="Réponses possibles" tabIndex={0}>
        <div id={id} className="flex flex-wrap items-center gap-1.5">
          {criterion.levels.length === 0 && <span className="text-soft">{writtenHint(criterion)}</span>}
          {legendOf(criterion).map(({ text, words }) => (
            <button
              key={text}
              type="button"
              tabIndex={-1}
              disabled={view.isReadOnly}
              className={LEVEL}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => session.sheet.store.change(filled(session.sheet.store.range, text))}
            >
              <b className="font-semibold text-ink">{text}</b> {words}
            </button>
          ))}
        </div>
        {view.problem && <p className="mt-1 font-semibold text-red">{view.problem}</p>}
        {mark && <p className="mt-1 text-amber">{mark}</p>}
        {criterion.kind === 'TEXT' && view.text && <p className="mt-1 whitespace-pre-line">{view.text}</p>}
      </section>
    </div>
  );
}

/** Every answer that one key or one touch gives. */
function legendOf({ kind, levels }: Criterion): { text: string; words: string }[] {
  const isYesNo = kind === 'YES_NO';
  const given = levels.map(({ value, anchor }) => ({
    text: isYesNo ? anchor.charAt(0).toLowerCase() : String(value),
    words: isYesNo ? anchor.toLowerCase() : anchor,
  }));
  return [
    ...given,
    { text: 'nr', words: answerStateLabels.NOT_COLLECTED.toLowerCase() },
    { text: 'so', words: answerStateLabels.NOT_APPLICABLE.toLowerCase() },
  ];
}

const LEVEL =
  'rounded-tag border border-line bg-card px-1.5 py-px text-start text-soft hover:border-edge disabled:cursor-default disabled:hover:border-line pointer-coarse:py-1.5';
