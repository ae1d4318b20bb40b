import type { PreviousAnswer } from '@/lib/evaluations/previous';
import type { Criterion } from '@/lib/instruments/rules';

type LevelCardsProps = {
  name: string;
  criterion: Pick<Criterion, 'kind' | 'levels'>;
  value: string;
  previous: PreviousAnswer | null;
  previousLabel: string | undefined;
};

/** One card per level; the level of the phase before is outlined with dots. A whole card is the target, also for the thumb. */
export function LevelCards({ name, criterion, value, previous, previousLabel }: LevelCardsProps) {
  const isScale = criterion.kind === 'SCALE';
  return (
    <div
      className={`grid grow basis-96 gap-2 ${isScale ? 'sm:grid-cols-[repeat(auto-fit,minmax(5.5rem,1fr))]' : 'grid-cols-[repeat(auto-fit,minmax(7.5rem,1fr))]'}`}
    >
      {criterion.levels.map((level) => {
        const isPrevious = previous?.level === level.value;
        return (
          <label key={level.value} className={`${CARD} ${isPrevious ? PREVIOUS : ''}`}>
            <input
              type="radio"
              name={name}
              value={level.value}
              defaultChecked={value === String(level.value)}
              className="absolute inset-0 size-full cursor-pointer appearance-none rounded-control"
            />
            {isScale && <span className="font-semibold sm:block">{level.value}</span>}
            <span
              className={
                isScale
                  ? 'text-sm hyphens-auto text-soft group-has-checked/level:text-green group-data-carried/criterion:group-has-checked/level:text-ink sm:block'
                  : 'group-has-checked/level:font-semibold'
              }
            >
              {level.anchor}
            </span>
            {isPrevious && (
              <span className="sr-only">
                {' '}
                (réponse de la phase précédente{previousLabel ? `, ${previousLabel}` : ''})
              </span>
            )}
          </label>
        );
      })}
    </div>
  );
}

const CARD =
  'group/level relative flex min-h-11 items-baseline gap-2.5 rounded-control border border-line bg-paper px-2.5 py-2 leading-snug transition-colors hover:border-edge sm:block ' +
  'has-checked:border-green has-checked:bg-green-soft has-checked:inset-ring has-checked:inset-ring-green ' +
  'group-data-carried/criterion:has-checked:border-dashed group-data-carried/criterion:has-checked:border-amber group-data-carried/criterion:has-checked:bg-amber-soft group-data-carried/criterion:has-checked:inset-ring-0 ' +
  'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-green';

const PREVIOUS =
  'after:pointer-events-none after:absolute after:-inset-1 after:rounded-[0.7rem] after:border-2 after:border-dotted after:border-edge';
