'use client';

import { fieldId } from '@/components/instruments/draft-form';
import { LevelEditor } from '@/components/instruments/level-editor';
import type { CriterionKind } from '@/lib/generated/prisma/enums';
import { criterionField } from '@/lib/instruments/draft-fields';
import { type DraftCriterion, hasLevels } from '@/lib/instruments/draft-rules';
import { criterionKindLabels } from '@/lib/instruments/labels';

type CriterionPartsProps = {
  criterion: DraftCriterion;
  principle: number | null;
  at: number;
  kind: CriterionKind;
  onKind: (kind: CriterionKind) => void;
};

/** How a criterion is answered, and how much it counts. What another kind would ask stays in the form, out of sight. */
export function CriterionParts({ criterion, principle, at, kind, onKind }: CriterionPartsProps) {
  const name = (part: 'kind' | 'unit' | 'weight' | 'isRequired' | 'help') => criterionField(principle, at, part);
  const key = (part: string) => `${criterion.code}-${part}`;
  return (
    <>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <label className="flex flex-col gap-1">
          <span className="text-sm font-medium">Type</span>
          <select
            id={fieldId(name('kind'))}
            name={name('kind')}
            data-key={key('kind')}
            defaultValue={criterion.kind}
            onChange={(event) => onKind(event.currentTarget.value as CriterionKind)}
            className="control w-auto"
          >
            {Object.entries(criterionKindLabels).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label className={`flex-col gap-1 ${kind === 'NUMBER' ? 'flex' : 'hidden'}`}>
          <span className="text-sm font-medium">Unité</span>
          <input
            id={fieldId(name('unit'))}
            name={name('unit')}
            data-key={key('unit')}
            defaultValue={criterion.unit}
            maxLength={60}
            placeholder="personnes, heures…"
            className="control w-40"
          />
        </label>
        <label className="flex flex-col gap-1">
          <span className="text-sm font-medium">Poids</span>
          <input
            id={fieldId(name('weight'))}
            name={name('weight')}
            data-key={key('weight')}
            defaultValue={criterion.weight}
            inputMode="decimal"
            maxLength={8}
            className="control w-18"
          />
        </label>
        <label className="flex min-h-9 items-center gap-2">
          <input
            type="checkbox"
            name={name('isRequired')}
            data-key={key('required')}
            defaultChecked={criterion.isRequired}
            className="check"
          />
          Obligatoire
        </label>
      </div>
      <LevelEditor criterion={criterion} principle={principle} at={at} kind={kind} isShown={hasLevels(kind)} />
      <label className="flex flex-col gap-1">
        <span className="text-sm font-medium">Aide</span>
        <textarea
          name={name('help')}
          data-key={key('help')}
          defaultValue={criterion.help}
          maxLength={2000}
          rows={1}
          placeholder="Comment répondre, ce qui compte et ce qui ne compte pas"
          className="control min-h-9"
        />
      </label>
    </>
  );
}
