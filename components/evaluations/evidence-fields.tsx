import { departureLabels } from '@/lib/evaluations/labels';

type EvidenceFieldsProps = {
  criterion: string;
  names: { evidence: string; departure: string };
  values: { evidence: string; departure: string };
};

/** What shows the answer, and how far it is from the method. They come once the criterion is answered, and stay when they hold something. */
export function EvidenceFields({ criterion, names, values }: EvidenceFieldsProps) {
  const isFilled = values.evidence !== '' || values.departure !== 'NONE';
  return (
    <div className={`mt-2.5 flex-wrap items-start gap-2 ${isFilled ? 'flex' : WHEN_ANSWERED}`}>
      <textarea
        name={names.evidence}
        rows={1}
        maxLength={2000}
        defaultValue={values.evidence}
        placeholder="Élément de preuve"
        aria-label={`Élément de preuve\u00a0: ${criterion}`}
        className="control min-h-9 min-w-0 grow basis-72"
      />
      <select
        name={names.departure}
        defaultValue={values.departure}
        aria-label={`Écart à la démarche\u00a0: ${criterion}`}
        className="control w-auto flex-none max-sm:w-full"
      >
        {Object.entries(departureLabels).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

const WHEN_ANSWERED =
  'hidden group-has-[input:checked]/criterion:flex group-has-[.given:not(:placeholder-shown)]/criterion:flex group-has-[[data-several]:checked]/criterion:flex';
