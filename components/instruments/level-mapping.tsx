import { Disclosure } from '@/components/ui/disclosure';
import { translateLevel } from '@/lib/instruments/mapping-rules';
import type { Criterion } from '@/lib/instruments/rules';

type LevelMappingProps = { criterion: Criterion; was: Criterion; index: number };

/** Which former levels each level takes over. Open when the words changed, or when a former level has no successor. */
export function LevelMapping({ criterion, was, index }: LevelMappingProps) {
  const lost = was.levels.filter(({ value }) => translateLevel(was, criterion, value) === null);
  const isPlain =
    lost.length === 0 &&
    criterion.levels.every(({ value, anchor, fromValues = [] }) =>
      fromValues.every((from) => from === value && was.levels.find((old) => old.value === from)?.anchor === anchor),
    );
  const one = criterion.kind === 'SCALE' ? 'palier' : 'option';
  return (
    <Disclosure
      open={!isPlain}
      summary={
        lost.length > 0 ? `Correspondance des ${one}s\u00a0: ${lost.length} sans suite` : `Correspondance des ${one}s`
      }
    >
      <ul className="flex flex-col gap-2.5">
        {criterion.levels.map((level, place) => (
          <li key={level.value}>
            <fieldset className="min-w-0">
              <legend className="text-sm">
                <b className="font-semibold">
                  {level.value} {level.anchor}
                </b>{' '}
                <span className="text-soft">reprend</span>
              </legend>
              <input type="hidden" name={`criteria[${index}].levels[${place}].isShown`} value="on" />
              <div className="flex flex-wrap gap-x-4 gap-y-1">
                {was.levels.map((old) => (
                  <label
                    key={old.value}
                    className="flex min-h-7 items-baseline gap-1.5 text-sm pointer-coarse:min-h-11"
                  >
                    <input
                      type="checkbox"
                      name={`criteria[${index}].levels[${place}].fromValues`}
                      value={old.value}
                      defaultChecked={level.fromValues?.includes(old.value)}
                      className="check translate-y-0.5"
                    />
                    {old.value} {old.anchor}
                  </label>
                ))}
              </div>
            </fieldset>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
