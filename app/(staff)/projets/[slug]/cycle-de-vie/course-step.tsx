import type { ReactNode } from 'react';
import { Cell } from '@/components/charts/cell';
import type { CellState } from '@/components/charts/cell-state';

type CourseStepProps = {
  id: string;
  title: string;
  /** The programme's name, where the project has its own. */
  otherName?: string;
  state: CellState;
  word: string;
  /** False where the facts below say it already. */
  isWordShown?: boolean;
  children: ReactNode;
};

/** Disclosures side by side; an open one takes the whole line. */
export const DECISIONS = 'no-print flex flex-wrap gap-x-5 [&>details[open]]:basis-full';

/** One stop on the vertical course. */
export function CourseStep({ id, title, otherName, state, word, isWordShown = true, children }: CourseStepProps) {
  return (
    <li
      id={id}
      className="group relative grid scroll-mt-4 grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 pb-6 last:pb-0 target:[&_h3]:text-green"
    >
      <span aria-hidden="true" className="absolute top-8 bottom-1 left-3.5 border-l border-line group-last:hidden" />
      <span className="flex h-7 items-center justify-center">
        <Cell state={state} label={word} size="lg" />
      </span>
      <div className="min-w-0">
        <h3 className="text-lg leading-7 font-semibold">
          {title}
          {isWordShown && <span className="font-normal text-soft"> · {word}</span>}
        </h3>
        {otherName && (
          <p className="text-sm text-soft">
            Dans le programme{'\u00a0'}: {otherName}
          </p>
        )}
        <div className="mt-1 flex flex-col gap-2">{children}</div>
      </div>
    </li>
  );
}
