import type { AnswerContent } from '@/lib/evaluations/answers';
import { departureLabels } from '@/lib/evaluations/labels';
import { answerWording } from '@/lib/evaluations/wording';
import type { Criterion } from '@/lib/instruments/rules';
import { type NarrativeField, narrativeHeadings, sideHeadings } from './labels';
import type { Standing } from './row-rules';
import type { FileRow, FormerRow } from './schema';

/** One thing that a file changes, as people read it; null: nothing. */
export type Detail = { heading: string; before: string | null; after: string | null };

/** Everything that a line changes, in the order of the form. */
export function detailsOf(
  criteria: readonly Criterion[],
  row: Pick<FileRow, 'narrative' | 'answers'>,
  stood: Standing,
): Detail[] {
  const answers = criteria.flatMap((criterion) => {
    const after = row.answers[criterion.id];
    return after ? answerDetails(criterion, stood.answers.get(criterion.id), after) : [];
  });
  const words = FIELDS.flatMap(([field, heading]) => {
    const after = row.narrative[field];
    return after === undefined ? [] : [{ heading, before: stood.narrative[field], after }];
  });
  return [...words.filter(isDate), ...answers, ...words.filter((detail) => !isDate(detail))];
}

/** What stood before an import, of what it changed. */
export function standingOf({ metOnText, progress, difficulties, needs, answers }: FormerRow): Standing {
  return {
    narrative: { metOn: metOnText, progress, difficulties, needs },
    answers: new Map(answers.map((answer) => [answer.criterionId, answer])),
  };
}

function answerDetails(criterion: Criterion, before: AnswerContent | undefined, after: AnswerContent): Detail[] {
  const side = (name: string) => `${criterion.wording} · ${name}`;
  const departure = (content: AnswerContent | undefined) =>
    content && content.departure !== 'NONE' ? departureLabels[content.departure] : null;
  const details = [
    {
      heading: criterion.wording,
      before: before ? answerWording(criterion, before) : null,
      after: answerWording(criterion, after),
    },
    { heading: side(sideHeadings.evidence), before: before?.evidence ?? null, after: after.evidence },
    { heading: side(sideHeadings.departure), before: departure(before), after: departure(after) },
  ];
  return details.filter((detail) => detail.before !== detail.after);
}

function isDate({ heading }: Detail): boolean {
  return heading === narrativeHeadings.metOn;
}

const FIELDS = Object.entries(narrativeHeadings) as [NarrativeField, string][];
