import { changeWords } from '@/lib/instruments/change-words';
import type { CriterionChange } from '@/lib/instruments/comparison-rules';

/** What became of each criterion, in words. */
export function ChangeList({ changes }: { changes: CriterionChange[] }) {
  return (
    <ul className="mt-1 list-disc ps-5">
      {changes.map((change) => (
        <li key={change.code}>
          <b className="font-semibold">{change.wording || 'Critère sans intitulé'}</b>
          {'\u00a0'}: {changeWords(change).join(' · ')}
        </li>
      ))}
    </ul>
  );
}
