'use client';

import { FieldError } from '@/components/forms/field-words';
import { initialText, useFieldParts } from '@/components/forms/use-field-parts';

export type Structure = {
  slug: string;
  name: string;
  isActive: boolean;
  /** « en veille », « arrêtée »: said where it may surprise. */
  standing: string | null;
};

export function AttendanceLine({ structure, index }: { structure: Structure; index: number }) {
  const { slug, name, isActive, standing } = structure;
  const prefix = `attendances[${index}]`;
  const present = useFieldParts(`${prefix}.isPresent`);
  const people = useFieldParts(`${prefix}.people`);
  const note = useFieldParts(`${prefix}.note`);
  return (
    <li className="group/line border-b border-line py-1.5">
      <input type="hidden" name={`${prefix}.adoption`} value={slug} />
      <label className="flex min-h-7 items-center gap-2.5 pointer-coarse:min-h-11">
        <input
          type="checkbox"
          name={present.name}
          data-structure={isActive ? 'active' : 'paused'}
          defaultChecked={present.initial === 'on'}
          className="check"
        />
        <span className="min-w-0">
          {name}
          {standing && <span className="text-sm text-soft"> · {standing}</span>}
        </span>
      </label>
      <div className="hidden gap-2 ps-6.5 pt-0.5 pb-1.5 group-has-[[data-structure]:checked]/line:flex">
        <input
          type="number"
          name={people.name}
          min={0}
          max={9999}
          inputMode="numeric"
          placeholder="pers."
          aria-label={`${name}\u00a0: personnes présentes`}
          defaultValue={initialText(people.initial)}
          className="control w-22! flex-none"
          {...people.aria}
        />
        <input
          type="text"
          name={note.name}
          maxLength={500}
          placeholder="Note sur cette structure"
          aria-label={`${name}\u00a0: note`}
          defaultValue={initialText(note.initial)}
          className="control min-w-0 flex-1"
          {...note.aria}
        />
      </div>
      <FieldError parts={people} />
      <FieldError parts={note} />
    </li>
  );
}
