'use client';

import { useState } from 'react';
import { arrowStep } from '@/components/instruments/arrow-step';
import { CriterionParts } from '@/components/instruments/criterion-parts';
import { CriterionSummary, Grip } from '@/components/instruments/criterion-summary';
import { useEditing } from '@/components/instruments/draft-context';
import { criterionAnchor, fieldId } from '@/components/instruments/draft-form';
import { StepButton } from '@/components/instruments/step-button';
import { criterionField } from '@/lib/instruments/draft-fields';
import type { DraftCriterion } from '@/lib/instruments/draft-rules';
import { shortWords } from '@/lib/instruments/labels';

type CriterionEditorProps = { criterion: DraftCriterion; principle: number | null; at: number };

/** One criterion: its line, which opens on its parts. */
export function CriterionEditor({ criterion, principle, at }: CriterionEditorProps) {
  const { step, opened } = useEditing();
  const [wording, setWording] = useState(criterion.wording);
  const [kind, setKind] = useState(criterion.kind);
  const { code } = criterion;
  const name = wording ? `«\u00a0${shortWords(wording)}\u00a0»` : `le critère ${at + 1}`;
  const field = criterionField(principle, at, 'wording');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys work from the fields and buttons within.
    <div
      className="relative flex items-start gap-1 py-2 ps-2 pe-4.5 sm:ps-3"
      onKeyDown={(event) => {
        const direction = arrowStep(event);
        if (direction) step({ do: `${direction}-criterion`, code });
      }}
    >
      <Grip code={code} />
      <details
        className="group/criterion min-w-0 flex-1"
        open={opened.current.has(code) || undefined}
        suppressHydrationWarning
        onToggle={(event) => {
          if (event.currentTarget.open) opened.current.add(code);
          else opened.current.delete(code);
        }}
      >
        <CriterionSummary criterion={criterion} place={at + 1} />
        <div id={criterionAnchor(code)} className="flex scroll-mt-20 flex-col gap-3 pt-2 pb-3">
          <input type="hidden" name={criterionField(principle, at, 'code')} value={code} />
          <label className="flex flex-col gap-1">
            <span className="text-sm font-medium">Intitulé</span>
            <textarea
              id={fieldId(field)}
              name={field}
              data-key={`${code}-wording`}
              defaultValue={criterion.wording}
              maxLength={500}
              rows={1}
              onInput={(event) => setWording(event.currentTarget.value)}
              className="control min-h-9"
            />
          </label>
          <CriterionParts criterion={criterion} principle={principle} at={at} kind={kind} onKind={setKind} />
        </div>
      </details>
      <div className="absolute end-3 top-2 flex">
        <StepButton step={{ do: 'raise-criterion', code }} name={`${code}-raise`} label={`Monter ${name}`}>
          ↑
        </StepButton>
        <StepButton step={{ do: 'lower-criterion', code }} name={`${code}-lower`} label={`Descendre ${name}`}>
          ↓
        </StepButton>
        <StepButton step={{ do: 'remove-criterion', code }} focus="undo" label={`Retirer ${name}`}>
          ✕
        </StepButton>
      </div>
    </div>
  );
}
