import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { visibilityOptions } from '@/lib/projects/labels';

type DecisionWordsProps = {
  isReasonRequired?: boolean;
  /** When the reason is asked for, where it depends on what is chosen. */
  reasonHint?: string;
};

/** The words every decision may carry, and who may read them. */
export function DecisionWords({ isReasonRequired = false, reasonHint }: DecisionWordsProps) {
  return (
    <>
      <TextArea name="reason" label="Raison" hint={reasonHint} rows={2} required={isReasonRequired} />
      <TextArea
        name="decision"
        label="Décision prise"
        rows={2}
        hint="Ce qui a été décidé à cette occasion, s’il y a lieu."
      />
      <SelectField
        name="visibility"
        label="Qui peut lire la raison et la décision"
        required
        options={visibilityOptions}
        className="max-w-72"
      />
    </>
  );
}
