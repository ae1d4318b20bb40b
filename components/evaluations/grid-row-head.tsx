'use client';

import { cellStateOf, partWords } from '@/components/campaigns/part-cell';
import { Cell } from '@/components/charts/cell';
import type { RowState } from '@/components/evaluations/grid-saver';
import type { GridSession } from '@/components/evaluations/grid-session';
import { useStanding } from '@/components/evaluations/use-session';
import type { GridRow } from '@/lib/evaluations/grid-rules';
import { formatTime } from '@/lib/format';

type GridRowHeadProps = { session: GridSession; row: GridRow; href: string };

/** The structure of a row: where it stands, whether it is stored, and the way to its form. */
export function GridRowHead({ session, row, href }: GridRowHeadProps) {
  const { attention, refusal, state } = useStanding(session, row.slug) ?? { ...row, state: STILL };
  const words = partWords(attention);
  return (
    <span className="flex items-center gap-2 max-md:gap-1.5">
      <Cell state={cellStateOf(attention)} label={words} />
      <span className="min-w-0">
        <a href={href} className="link block truncate" title={row.slot ? `${row.name}, ${row.slot}` : row.name}>
          {row.name}
        </a>
        <span className="block truncate text-xs text-soft" title={refusal ?? undefined}>
          {refusal ? <ReadOnly words={words} refusal={refusal} /> : <SavedWords state={state} otherwise={words} />}
        </span>
      </span>
    </span>
  );
}

function ReadOnly({ words, refusal }: { words: string; refusal: string }) {
  return (
    <>
      {words}
      <span className="max-md:hidden">, lecture seule</span>
      <span className="sr-only">. {refusal}</span>
    </>
  );
}

function SavedWords({ state, otherwise }: { state: RowState; otherwise: string }) {
  if (state.kind === 'failed') return <span className="font-semibold text-red">Non enregistrée</span>;
  if (state.kind === 'stopped') return <span className="font-semibold text-red">À départager</span>;
  if (state.kind === 'saving' || state.kind === 'typing') return 'Enregistrement…';
  if (state.kind !== 'saved') return otherwise;
  return (
    <span className="text-green">
      <span className="max-md:sr-only">Enregistrée </span>à {formatTime(state.at)}
    </span>
  );
}

const STILL = { kind: 'still' } as const;
