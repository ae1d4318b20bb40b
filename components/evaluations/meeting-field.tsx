import { MetOnReading } from '@/components/evaluations/answers-now';
import { fieldId } from '@/components/evaluations/form-anchors';

/** When it was true, as precisely as it is known: entering years later is normal. */
export function MeetingField({ value, window }: { value: string; window: string | null }) {
  const id = fieldId('metOn');
  return (
    <section
      aria-label="Rencontre"
      className="flex scroll-mt-20 flex-wrap items-center gap-x-3 gap-y-1.5 rounded-card border border-line bg-card px-4.5 py-3"
    >
      <label htmlFor={id} className="font-semibold">
        Rencontre du
      </label>
      <input
        id={id}
        name="metOn"
        type="text"
        maxLength={120}
        autoComplete="off"
        defaultValue={value}
        aria-describedby={`${id}-aide`}
        className="control max-w-56"
      />
      <p id={`${id}-aide`} className="min-w-0 flex-1 basis-64 text-sm text-soft">
        <MetOnReading>
          la date où c’était vrai{'\u00a0'}: 12/02/2019, mi 2018
          {window ? `\u00a0; la campagne s’est tenue ${window}` : ''}
        </MetOnReading>
      </p>
    </section>
  );
}
