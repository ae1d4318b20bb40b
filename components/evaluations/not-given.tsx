import { answerStateLabels } from '@/lib/evaluations/labels';

type NotGivenProps = {
  name: string;
  value: string;
  /** What they are called by whoever answers. */
  labels?: Record<keyof typeof answerStateLabels, string>;
};

/** « Non recueilli » and « Sans objet »: real answers, in the same place for every criterion. */
export function NotGiven({ name, value, labels = answerStateLabels }: NotGivenProps) {
  return (
    <div className="flex w-full flex-none gap-2 sm:w-27 sm:flex-col sm:gap-1.5">
      {Object.entries(labels).map(([state, label]) => (
        <label key={state} className={PILL}>
          <input
            type="radio"
            name={name}
            value={state}
            defaultChecked={value === state}
            className="absolute inset-0 size-full cursor-pointer appearance-none rounded-control"
          />
          {label}
        </label>
      ))}
    </div>
  );
}

const PILL =
  'relative flex min-h-7 flex-1 items-center justify-center rounded-control border border-dashed border-line px-2 text-xs text-soft transition-colors hover:border-edge hover:text-ink pointer-coarse:min-h-9 ' +
  'has-checked:border-solid has-checked:border-ink has-checked:bg-neutral-soft has-checked:font-semibold has-checked:text-ink ' +
  'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-green';
