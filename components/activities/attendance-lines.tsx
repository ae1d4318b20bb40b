'use client';

import { useEffect, useRef, useState } from 'react';
import { AttendanceLine, type Structure } from '@/components/activities/attendance-line';

type AttendanceLinesProps = {
  structures: Structure[];
  /** How many are neither on hold nor stopped: the ones « toutes » means. */
  activeCount: number;
  /** How many are ticked when the form opens. */
  tickedCount: number;
};

/** Who took part: one line per structure, its people and note shown once it is ticked. « Toutes » works without script too. */
export function AttendanceLines({ structures, activeCount, tickedCount }: AttendanceLinesProps) {
  const ref = useRef<HTMLFieldSetElement>(null);
  const [ticked, setTicked] = useState(tickedCount);

  function settle(changed: EventTarget | null) {
    const everyone = ref.current?.querySelector<HTMLInputElement>('input[name="everyone"]');
    const boxes = [...(ref.current?.querySelectorAll<HTMLInputElement>('input[data-structure]') ?? [])];
    const active = boxes.filter((box) => box.dataset.structure === 'active');
    if (everyone && changed === everyone) for (const box of active) box.checked = everyone.checked;
    // Never ticked on its own: « toutes » also means who joins before the form is sent.
    else if (everyone && active.some((box) => !box.checked)) everyone.checked = false;
    setTicked(boxes.filter((box) => box.checked).length);
  }

  // What was ticked before the script was there counts too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the script takes over.
  useEffect(() => {
    settle(ref.current?.querySelector('input[name="everyone"]:checked') ?? null);
  }, []);

  return (
    <fieldset
      ref={ref}
      onChange={(event) => settle(event.target)}
      className="flex min-w-0 flex-col border-t border-line pt-4"
    >
      <legend className="float-left w-full text-lg font-semibold">Structures présentes</legend>
      <p className="text-sm text-soft" aria-live="polite">
        {ticked} sur {structures.length}
      </p>
      {activeCount > 1 && (
        <label className="mt-2 flex items-center gap-2.5 rounded-control bg-green-soft px-3 py-2 font-medium">
          <input type="checkbox" name="everyone" className="check" />
          <span>
            Toutes
            {structures.length > activeCount
              ? ` les ${activeCount} actives, sauf en veille ou arrêtées`
              : ` (${activeCount})`}
          </span>
        </label>
      )}
      <ul className="mt-1 grid gap-x-6 lg:grid-cols-2">
        {structures.map((structure, index) => (
          <AttendanceLine key={structure.slug} structure={structure} index={index} />
        ))}
      </ul>
    </fieldset>
  );
}
