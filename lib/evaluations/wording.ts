import { formatNumber } from '@/lib/format';
import type { Criterion } from '@/lib/instruments/rules';
import type { AnswerContent } from './answers';
import { answerQualifierLabels, answerStateLabels } from './labels';

type Asked = Pick<Criterion, 'kind' | 'unit' | 'levels'>;

/** An answer as people read it: « 3 · relations suivies », « environ 12 personnes », « Non recueilli »; null when there is none. */
export function answerWording(asked: Asked, content: AnswerContent): string | null {
  if (content.state !== 'GIVEN') return answerStateLabels[content.state];
  if (asked.kind === 'TEXT') return content.text;
  if (asked.kind === 'NUMBER') return numberWording(asked.unit, content);
  return levelWording(asked, content.level);
}

/** The shortest form, for « 1 → 3 »: the level of a scale without its anchor. */
export function shortWording(asked: Asked, content: AnswerContent): string | null {
  const isLevel = asked.kind === 'SCALE' && content.state === 'GIVEN' && content.level !== null;
  return isLevel ? String(content.level) : answerWording(asked, content);
}

export function levelWording(asked: Pick<Asked, 'kind' | 'levels'>, level: number | null): string | null {
  if (level === null) return null;
  const anchor = asked.levels.find((one) => one.value === level)?.anchor;
  if (asked.kind !== 'SCALE') return anchor ?? String(level);
  return anchor ? `${level} · ${anchor}` : String(level);
}

/** « Évaluation II » → « l’évaluation II ». */
export function withArticle(label: string): string {
  const words = label.charAt(0).toLowerCase() + label.slice(1);
  return /^[aeiouhéèê]/.test(words) ? `l’${words}` : `la ${words}`;
}

function numberWording(unit: string | null, { value, qualifier, text }: AnswerContent): string | null {
  const after = unit ? `\u00a0${unit}` : '';
  if (qualifier === 'SEVERAL') return `${answerQualifierLabels.SEVERAL}${after}`;
  if (value === null) return text;
  const before = qualifier && qualifier !== 'EXACT' ? `${answerQualifierLabels[qualifier]}\u00a0` : '';
  return `${before}${formatNumber(value)}${after}`;
}
