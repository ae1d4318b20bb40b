'use client';

import type { DragEvent } from 'react';
import { useTypedCriterion } from '@/components/instruments/draft-context';
import { DRAGGED } from '@/components/instruments/dragged';
import type { DraftCriterion } from '@/lib/instruments/draft-rules';
import { criterionKindLabels } from '@/lib/instruments/labels';

/** What a criterion is, on one line. */
export function CriterionSummary({ criterion, place }: { criterion: DraftCriterion; place: number }) {
  const { code, wording, kind, levels, unit, weight, isRequired } = useTypedCriterion(criterion);
  const parts = [
    criterionKindLabels[kind],
    kind === 'SCALE' && `${levels.length}\u00a0paliers`,
    kind === 'CHOICE' && `${levels.length}\u00a0options`,
    kind === 'NUMBER' && unit,
    weight !== '1' && `poids\u00a0${weight}`,
    !isRequired && 'facultatif',
  ];
  return (
    <summary
      data-key={`${code}-summary`}
      className="flex min-h-8 cursor-pointer list-none items-baseline gap-2 rounded-control py-1 pe-26 hover:bg-paper pointer-coarse:pe-28 [&::-webkit-details-marker]:hidden"
    >
      <span className="w-5 flex-none text-end text-soft">{place}</span>
      <span className="min-w-0">
        <span className={`font-medium wrap-anywhere ${wording ? '' : 'text-amber'}`}>
          {wording || 'Intitulé à écrire'}
        </span>
        <span className="block text-sm text-soft">{parts.filter(Boolean).join(' · ')}</span>
      </span>
    </summary>
  );
}

/** To drag with a mouse; the arrows at the other end do the same by keyboard. */
export function Grip({ code }: { code: string }) {
  const start = (event: DragEvent<HTMLElement>) => {
    event.dataTransfer.setData(DRAGGED, code);
    event.dataTransfer.effectAllowed = 'move';
    const row = event.currentTarget.closest('li');
    if (row) event.dataTransfer.setDragImage(row, 12, 12);
  };
  return (
    <span
      draggable
      aria-hidden="true"
      title="Glisser pour déplacer"
      data-grip={code}
      className="flex min-h-8 w-5 flex-none cursor-grab items-center justify-center text-edge select-none hover:text-ink pointer-coarse:hidden"
      onDragStart={start}
    >
      ⠿
    </span>
  );
}
