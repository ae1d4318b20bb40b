import { answerQualifierLabels } from '@/lib/evaluations/labels';
import type { Criterion } from '@/lib/instruments/rules';

type WrittenAnswerProps = {
  criterion: Criterion;
  names: { value: string; qualifier: string; text: string };
  values: { value: string; qualifier: string; text: string };
  ids: { value: string; text: string };
};

/** A number with its unit and how sure it is, or a text. */
export function WrittenAnswer({ criterion, names, values, ids }: WrittenAnswerProps) {
  if (criterion.kind === 'TEXT') {
    return (
      <textarea
        id={ids.text}
        name={names.text}
        rows={2}
        maxLength={4000}
        defaultValue={values.text}
        placeholder=" "
        aria-label={criterion.wording}
        className="given control min-h-14 min-w-0 grow basis-72"
      />
    );
  }
  return (
    <div className="flex grow basis-72 flex-wrap items-center gap-2">
      <input
        id={ids.value}
        name={names.value}
        type="text"
        inputMode="decimal"
        maxLength={40}
        autoComplete="off"
        defaultValue={values.value}
        placeholder=" "
        aria-label={criterion.unit ? `${criterion.wording} (${criterion.unit})` : criterion.wording}
        className="given control w-28"
      />
      {criterion.unit && <span className="text-soft">{criterion.unit}</span>}
      <select
        name={names.qualifier}
        defaultValue={values.qualifier}
        aria-label={`Précision du nombre\u00a0: ${criterion.wording}`}
        className="control w-auto"
      >
        {Object.entries(answerQualifierLabels).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
