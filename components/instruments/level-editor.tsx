'use client';

import { useState } from 'react';
import { arrowStep } from '@/components/instruments/arrow-step';
import { useEditing } from '@/components/instruments/draft-context';
import { StepButton } from '@/components/instruments/step-button';
import type { CriterionKind } from '@/lib/generated/prisma/enums';
import { criterionField, levelField } from '@/lib/instruments/draft-fields';
import type { DraftCriterion } from '@/lib/instruments/draft-rules';

type LevelEditorProps = {
  criterion: DraftCriterion;
  principle: number | null;
  at: number;
  kind: CriterionKind;
  isShown: boolean;
};

/** The anchored levels of a scale, or the options of a choice, in order. */
export function LevelEditor({ criterion, principle, at, kind, isShown }: LevelEditorProps) {
  const { step, revision } = useEditing();
  const [first, setFirst] = useState(criterion.first);
  const { code, levels } = criterion;
  const isScale = kind === 'SCALE';
  const [one, legend] = isScale ? ['palier', 'Paliers'] : ['option', 'Options'];
  return (
    <fieldset className={isShown ? 'min-w-0' : 'hidden'}>
      <legend className="mb-1 text-sm font-medium">{legend}</legend>
      <ol className="flex flex-col gap-1.5">
        {levels.map((level, index) => {
          const value = (isScale ? first : 1) + index;
          const key = `${code}-level-${index}`;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: levels have no name; they are drawn anew whenever the shape changes.
            <li key={`${revision}-${index}`} className="flex items-center gap-1">
              <span className="w-5 flex-none text-end font-semibold text-soft tabular-nums">{value}</span>
              <input
                type="hidden"
                name={levelField(principle, at, index, 'fromValues')}
                value={level.fromValues.join()}
              />
              <input
                name={levelField(principle, at, index, 'anchor')}
                data-key={key}
                aria-label={`${isScale ? 'Palier' : 'Option'} ${value}`}
                defaultValue={level.anchor}
                maxLength={500}
                className="control ms-1.5 min-w-0"
                onKeyDown={(event) => {
                  const direction = arrowStep(event);
                  const target = index + (direction === 'raise' ? -1 : 1);
                  if (!direction || target < 0 || target >= levels.length) return;
                  step({ do: `${direction}-level`, code, level: index }, `${code}-level-${target}`);
                }}
              />
              <StepButton
                step={{ do: 'raise-level', code, level: index }}
                focus={`${code}-level-${index - 1}`}
                label={isScale ? `Monter le palier ${value}` : `Monter l’option ${value}`}
                isOff={index === 0}
              >
                ↑
              </StepButton>
              <StepButton
                step={{ do: 'remove-level', code, level: index }}
                focus={`${code}-add-level`}
                label={isScale ? `Retirer le palier ${value}` : `Retirer l’option ${value}`}
              >
                ✕
              </StepButton>
            </li>
          );
        })}
      </ol>
      <div className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-2">
        <StepButton
          step={{ do: 'add-level', code }}
          name={`${code}-add-level`}
          focus={`${code}-level-${levels.length}`}
        >
          {`+ Ajouter un${isScale ? '' : 'e'} ${one}`}
        </StepButton>
        <label className={isScale ? 'flex items-center gap-2 text-sm text-soft' : 'hidden'}>
          Numéroter à partir de
          <select
            name={criterionField(principle, at, 'first')}
            data-key={`${code}-first`}
            value={isScale ? first : 1}
            onChange={(event) => setFirst(Number(event.currentTarget.value))}
            className="control w-auto"
          >
            <option value="0">0</option>
            <option value="1">1</option>
          </select>
        </label>
      </div>
    </fieldset>
  );
}
