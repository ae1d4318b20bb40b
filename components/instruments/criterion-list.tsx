'use client';

import { type DragEvent, useState } from 'react';
import { CriterionEditor } from '@/components/instruments/criterion-editor';
import { useEditing } from '@/components/instruments/draft-context';
import { DRAGGED } from '@/components/instruments/dragged';
import { StepButton } from '@/components/instruments/step-button';
import type { DraftCriterion } from '@/lib/instruments/draft-rules';

type CriterionListProps = { principle: number | null; criteria: DraftCriterion[] };

/** The criteria of one principle. One is dropped before or after another, or into an empty list. */
export function CriterionList({ principle, criteria }: CriterionListProps) {
  const { step } = useEditing();
  const [dropAt, setDropAt] = useState<number | null>(null);
  const over = (event: DragEvent<HTMLElement>, at: number) => {
    if (!event.dataTransfer.types.includes(DRAGGED)) return;
    event.preventDefault();
    event.stopPropagation();
    setDropAt(at);
  };
  const drop = (event: DragEvent<HTMLElement>) => {
    const code = event.dataTransfer.getData(DRAGGED);
    if (!code || dropAt === null) return;
    event.preventDefault();
    event.stopPropagation();
    const from = criteria.findIndex((criterion) => criterion.code === code);
    const at = from >= 0 && from < dropAt ? dropAt - 1 : dropAt;
    setDropAt(null);
    if (at !== from) step({ do: 'place-criterion', code, principle, at }, `${code}-summary`);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one of three ways; buttons and keys are the others.
    <div
      onDragOver={(event) => over(event, criteria.length)}
      onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node) && setDropAt(null)}
      onDrop={drop}
    >
      <ol>
        {criteria.map((criterion, at) => (
          <li
            key={criterion.code}
            className={`border-b border-line ${dropAt === at ? BEFORE : ''} ${dropAt === at + 1 && at === criteria.length - 1 ? AFTER : ''}`}
            onDragOver={(event) => over(event, isLowerHalf(event) ? at + 1 : at)}
            onDrop={drop}
          >
            <CriterionEditor criterion={criterion} principle={principle} at={at} />
          </li>
        ))}
      </ol>
      <div
        className={`flex flex-wrap items-center gap-x-4 px-4.5 py-2 ${criteria.length === 0 && dropAt === 0 ? BEFORE : ''}`}
      >
        <StepButton step={{ do: 'add-criterion', principle, code: '' }} name={`add-${principle}`}>
          + Ajouter un critère
        </StepButton>
        {criteria.length === 0 && <p className="text-sm text-soft">Aucun critère pour l’instant.</p>}
      </div>
    </div>
  );
}

const BEFORE = 'shadow-[inset_0_3px_0_var(--color-green)]';
const AFTER = 'shadow-[inset_0_-3px_0_var(--color-green)]';

function isLowerHalf(event: DragEvent<HTMLElement>): boolean {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  return event.clientY > top + height / 2;
}
