import type { AnswerContent } from '@/lib/evaluations/answers';
import { answerWording } from '@/lib/evaluations/wording';
import type { Criterion } from '@/lib/instruments/rules';
import { notGivenLabels } from './labels';

// What a structure sent, word for word, as the text of the fact « reçue »: the draft goes on living, this stays as it was.

export type Line = { term: string; text: string };

type Narrative = { progress: string | null; difficulties: string | null; needs: string | null };

/** Question by question, in the order they were asked. */
export function linesOf(
  criteria: readonly Criterion[],
  answers: ReadonlyMap<string, AnswerContent>,
  narrative: Narrative,
): Line[] {
  const asked = criteria.map((criterion) => ({
    term: criterion.wording,
    text: wordingOf(criterion, answers.get(criterion.id)),
  }));
  const told = [
    { term: 'Avancées', text: narrative.progress },
    { term: 'Difficultés', text: narrative.difficulties },
    { term: 'Besoins', text: narrative.needs },
  ];
  return [...asked, ...told.flatMap(({ term, text }) => (text ? [{ term, text }] : []))];
}

/** One block per question: its wording, then the answer. A blank line inside an answer is kept as a line with one space. */
export function writeRecord(lines: readonly Line[]): string {
  return lines.map(({ term, text }) => `${oneLine(term)}\n${text.replace(/\n(?=\n)/g, '\n\u00a0')}`).join('\n\n');
}

export function readRecord(text: string): Line[] {
  return text.split('\n\n').map((block) => {
    const [term = '', ...rest] = block.split('\n');
    return { term, text: rest.map((line) => (line === '\u00a0' ? '' : line)).join('\n') };
  });
}

function wordingOf(criterion: Criterion, content: AnswerContent | undefined): string {
  if (!content) return 'Pas de réponse';
  const answer =
    content.state === 'GIVEN' ? (answerWording(criterion, content) ?? 'Pas de réponse') : notGivenLabels[content.state];
  return content.evidence ? `${answer}\nCe qui le montre\u00a0: ${content.evidence}` : answer;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
