'use client';

import { arrowStep } from '@/components/instruments/arrow-step';
import { CriterionList } from '@/components/instruments/criterion-list';
import { useEditing } from '@/components/instruments/draft-context';
import { fieldId } from '@/components/instruments/draft-form';
import { StepButton } from '@/components/instruments/step-button';
import { Card } from '@/components/ui/card';
import { principleField } from '@/lib/instruments/draft-fields';
import type { Draft, DraftPrinciple } from '@/lib/instruments/draft-rules';

type PrincipleEditorProps = { principle: DraftPrinciple; index: number; count: number };

/** One principle: its words, and the criteria that make it observable. */
export function PrincipleEditor({ principle, index, count }: PrincipleEditorProps) {
  const { step } = useEditing();
  const place = `Principe n°\u00a0${index + 1}`;
  const key = principle.key ?? String(index);
  return (
    <Card flush>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys work from the fields within. */}
      <div
        className="flex flex-col gap-2 border-b border-line px-4.5 py-3.5"
        onKeyDown={(event) => {
          const direction = arrowStep(event);
          if (direction) step({ do: `${direction}-principle`, principle: index });
        }}
      >
        <div className="flex flex-wrap items-center gap-x-1 gap-y-2">
          <label htmlFor={fieldId(principleField(index, 'wording'))} className="flex-1 text-sm text-soft">
            {place}
          </label>
          <StepButton
            step={{ do: 'raise-principle', principle: index }}
            name={`${key}-raise`}
            label={`Monter le principe n°\u00a0${index + 1}`}
            isOff={index === 0}
          >
            ↑
          </StepButton>
          <StepButton
            step={{ do: 'lower-principle', principle: index }}
            name={`${key}-lower`}
            label={`Descendre le principe n°\u00a0${index + 1}`}
            isOff={index === count - 1}
          >
            ↓
          </StepButton>
          <StepButton
            step={{ do: 'remove-principle', principle: index }}
            focus="add-principle"
            label={`Retirer le principe n°\u00a0${index + 1}\u00a0; ses critères restent`}
          >
            ✕
          </StepButton>
        </div>
        <textarea
          id={fieldId(principleField(index, 'wording'))}
          name={principleField(index, 'wording')}
          data-key={`${key}-wording`}
          defaultValue={principle.wording}
          maxLength={300}
          placeholder="Ce que la démarche veut qu’on fasse"
          rows={1}
          className="control min-h-9 text-lg font-semibold"
        />
        <textarea
          name={principleField(index, 'note')}
          data-key={`${key}-note`}
          aria-label={`${place}\u00a0: note`}
          defaultValue={principle.note}
          maxLength={2000}
          rows={1}
          placeholder="Note, lue par ceux qui répondent"
          className="control min-h-9"
        />
      </div>
      <CriterionList principle={index} criteria={principle.criteria} />
    </Card>
  );
}

/** The criteria of no principle. */
export function LooseEditor({ draft }: { draft: Draft }) {
  const isAlone = draft.principles.length === 0;
  return (
    <Card
      flush
      title={isAlone ? 'Critères' : 'Sans principe'}
      hint={isAlone ? 'dans l’ordre où ils sont demandés' : 'demandés après les autres'}
    >
      <CriterionList principle={null} criteria={draft.loose} />
    </Card>
  );
}
