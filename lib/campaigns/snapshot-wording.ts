import type { AnswerContent } from '@/lib/evaluations/answers';
import { departureLabels } from '@/lib/evaluations/labels';
import { answerWording } from '@/lib/evaluations/wording';
import type { Criterion } from '@/lib/instruments/rules';
import type { Change, Comparison, NarrativeField } from './snapshot-rules';

type WordedChange = { key: string; subject: string; kind: Change['kind']; before: string[]; after: string[] };

/** A comparison as people read it: each change under the wording of what was asked, each side in lines. */
export function wordComparison({ structures, counts }: Comparison, criteria: readonly Criterion[]) {
  const asked = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  return {
    counts,
    structures: structures.map(({ changes, ...structure }) => ({
      ...structure,
      changes: changes.map((change) => wordChange(change, asked)),
    })),
  };
}

function wordChange({ subject, kind, before, after }: Change, asked: ReadonlyMap<string, Criterion>): WordedChange {
  if ('field' in subject) {
    return {
      key: subject.field,
      subject: NARRATIVE_LABELS[subject.field],
      kind,
      before: lines(before),
      after: lines(after),
    };
  }
  const criterion = asked.get(subject.code);
  const side = (content: Change['before']) => lines(content, criterion);
  return {
    key: `critere-${subject.code}`,
    subject: criterion?.wording ?? subject.code,
    kind,
    before: side(before),
    after: side(after),
  };
}

/** The answer, then what was noted beside it. */
function lines(content: AnswerContent | string | null, criterion?: Criterion): string[] {
  if (content === null || typeof content === 'string') return content === null ? [] : [content];
  const asked = criterion ?? { kind: 'TEXT' as const, unit: null, levels: [] };
  return [
    answerWording(asked, content),
    content.departure === 'NONE' ? null : departureLabels[content.departure],
    content.evidence && `Preuve\u00a0: ${content.evidence}`,
  ].filter((line): line is string => Boolean(line));
}

const NARRATIVE_LABELS = {
  metOn: 'Rencontre',
  progress: 'Avancées',
  difficulties: 'Difficultés',
  needs: 'Besoins',
} satisfies Record<NarrativeField, string>;
