import type { SheetContent } from './content-schema';
import { type Chapter, chapterTitles } from './labels';
import type { Passage } from './passage';
import { passagesOf } from './passage-rules';

/** One field whose words differ; null where there were none, or where there are none any more. */
export type FieldChange = { label: string; before: string | null; after: string | null };

/** One thing that two sheets do not say alike. */
export type Difference = {
  chapter: Chapter;
  key: string;
  subject: string;
  kind: 'added' | 'changed' | 'removed';
  changes: FieldChange[];
};

/** What the second sheet says otherwise than the first, in the order of the sheet; nothing when a reader would see no difference. */
export function differencesBetween(before: SheetContent, after: SheetContent): Difference[] {
  const [former, latter] = [passagesOf(before), passagesOf(after)];
  const found = (passages: Passage[], { chapter, key }: Passage) =>
    passages.find((one) => one.chapter === chapter && one.key === key);
  const kept = latter.flatMap((passage) => {
    const earlier = found(former, passage);
    const changes = changesOf(earlier, passage);
    return changes.length > 0 ? [differenceOf(passage, earlier ? 'changed' : 'added', changes)] : [];
  });
  const gone = former
    .filter((passage) => !found(latter, passage))
    .map((passage) => differenceOf(passage, 'removed', changesOf(passage, undefined)));
  const order = Object.keys(chapterTitles);
  return [...kept, ...gone].sort((a, b) => order.indexOf(a.chapter) - order.indexOf(b.chapter));
}

/** « Les chiffres, Documents »: where two sheets differ, without a word of what they say. */
export function chaptersOf(differences: readonly Difference[]): string[] {
  return [...new Set(differences.map(({ chapter }) => chapterTitles[chapter]))];
}

function differenceOf(
  { chapter, key, subject }: Passage,
  kind: Difference['kind'],
  changes: FieldChange[],
): Difference {
  return { chapter, key, subject, kind, changes };
}

function changesOf(before: Passage | undefined, after: Passage | undefined): FieldChange[] {
  const labels = new Set([...(before?.fields ?? []), ...(after?.fields ?? [])].map(({ label }) => label));
  const textOf = (passage: Passage | undefined, label: string) =>
    passage?.fields.find((field) => field.label === label)?.text ?? null;
  return [...labels]
    .map((label) => ({ label, before: textOf(before, label), after: textOf(after, label) }))
    .filter((change) => change.before !== change.after);
}
