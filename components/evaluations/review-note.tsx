import { REVIEW_ID } from '@/components/evaluations/form-anchors';
import { Disclosure } from '@/components/ui/disclosure';
import type { Criterion } from '@/lib/instruments/rules';

type ReviewNoteProps = { index: number; criterion: Criterion; asked: string | null };

/** What the reader asks about one answer. It belongs to the form of the review, wherever it stands on the page. */
export function ReviewNote({ index, criterion, asked }: ReviewNoteProps) {
  return (
    <div className="no-print mt-1">
      {asked && (
        <p className="mb-1 border-l-3 border-amber ps-2.5 text-sm whitespace-pre-line text-soft">
          Demandé au dernier renvoi{'\u00a0'}: {asked}
        </p>
      )}
      <Disclosure
        summary={
          <span className="text-sm">
            Noter ce qui est à reprendre<span className="sr-only">{`\u00a0: ${criterion.wording}`}</span>
          </span>
        }
      >
        <input type="hidden" form={REVIEW_ID} name={`notes[${index}].criterion`} value={criterion.id} />
        <textarea
          form={REVIEW_ID}
          name={`notes[${index}].note`}
          rows={2}
          maxLength={2000}
          aria-label={`À reprendre\u00a0: ${criterion.wording}`}
          placeholder="ce que l’auteur doit préciser ou changer"
          className="control min-h-14"
        />
      </Disclosure>
    </div>
  );
}
