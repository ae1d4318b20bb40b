import { count, formatNumber } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { MeasureFacts, ProjectFacts } from './facts';
import { type Instance, type ProjectRule, quoted } from './rule';

/** A rate is rounded when it is written. */
const ROUNDING = 0.5;

/** A rate without what it was computed from, a figure of nobody knows what. */
export const bareFigure: ProjectRule = {
  rule: 'bare-figure',
  find: (project) =>
    project.measures.flatMap((measure) => {
      const { indicator, value, numerator, denominator, scope } = measure;
      const isBareRate = indicator.kind === 'RATE' && value !== null && (numerator === null || denominator === null);
      const rate = `${quoted(indicator.name)}\u00a0: ${figureOf(measure)}, sans numérateur ni dénominateur.`;
      const figure = `${quoted(indicator.name)}\u00a0: ${figureOf(measure)}, sans périmètre.`;
      return [
        isBareRate && instance(project, measure, 'denominator', rate, ['rate', value]),
        scope.trim() === '' && instance(project, measure, 'scope', figure, ['scope', value]),
      ].filter((found) => found !== false);
    }),
};

/** « 45 % » of 33 out of 72 is 45,8 %: a rate that its own numbers do not give. */
export const rateAgainstCounts: ProjectRule = {
  rule: 'rate-against-counts',
  find: (project) =>
    project.measures.flatMap((measure) => {
      const { indicator, value, numerator, denominator } = measure;
      if (indicator.kind !== 'RATE' || value === null || numerator === null || !denominator) return [];
      const computed = (numerator / denominator) * 100;
      if (Math.abs(computed - value) <= ROUNDING) return [];
      const text = `${quoted(indicator.name)} dit ${figureOf(measure)}, mais ${formatNumber(numerator)} sur ${formatNumber(denominator)} font ${formatNumber(computed)}\u00a0%.`;
      return [instance(project, measure, 'numerator', text, [value, numerator, denominator])];
    }),
};

/** A part above its whole: numbers of one measure, and totals above the number of structures that the project has. */
export const partOverWhole: ProjectRule = {
  rule: 'part-over-whole',
  find: (project) => [
    ...project.measures.flatMap((measure) => ofMeasure(project, measure)),
    ...project.findings.flatMap(({ id, text: finding, count: part, total }): Instance[] => {
      const said = [id, part, total, project.structures.ever];
      const fixes = [{ label: 'Corriger le constat', href: paths.editFinding(project.slug, id) }];
      const words = wordsOf(part, total, project.structures.ever);
      return words ? [{ text: `Constat ${quoted(shorten(finding))}\u00a0: ${words}`, said, fixes }] : [];
    }),
  ],
};

function ofMeasure(project: ProjectFacts, measure: MeasureFacts): Instance[] {
  const { indicator, numerator, denominator, coverageCount, coverageTotal } = measure;
  const kinds = [measure.sustainableJobs, measure.transitionJobs, measure.positiveExits].filter((n) => n !== null);
  const exits = indicator.kind === 'DYNAMIC_EXITS' ? kinds.reduce((sum, n) => sum + n, 0) : null;
  const part = indicator.kind === 'DYNAMIC_EXITS' ? exits : numerator;
  const named = (words: string) => `${quoted(indicator.name)}\u00a0: ${words}`;
  const found: Instance[] = [];
  if (part !== null && denominator !== null && part > denominator) {
    const words = `${formatNumber(part)} sur ${formatNumber(denominator)}.`;
    found.push(instance(project, measure, 'denominator', named(words), ['part', part, denominator]));
  }
  const coverage = wordsOf(coverageCount, coverageTotal, project.structures.ever);
  if (coverage) {
    const said = ['coverage', coverageCount, coverageTotal, project.structures.ever];
    found.push(instance(project, measure, 'coverageTotal', named(coverage), said));
  }
  return found;
}

/** What is wrong with « n structures sur N »; null when nothing is. */
function wordsOf(part: number | null, total: number | null, declared: number): string | null {
  if (part !== null && total !== null && part > total) return `${count(part, 'structure')} sur ${formatNumber(total)}.`;
  if (total === null || total <= declared) return null;
  return `sur ${count(total, 'structure')}, alors que le projet en a ${formatNumber(declared)}.`;
}

/** @param field the one of the form to go to */
function instance(project: ProjectFacts, measure: MeasureFacts, field: string, text: string, said: Instance['said']) {
  const { id, indicator } = measure;
  const href = `${paths.editMeasure(project.slug, indicator.slug, id)}#measure-${field}`;
  return { text, said: [id, ...said], fixes: [{ label: 'Corriger la mesure', href }] };
}

function figureOf({ value, text, indicator }: MeasureFacts): string {
  if (value === null) return text ?? 'valeur non donnée';
  return `${formatNumber(value)}\u00a0${indicator.unit}`;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 78).trim()}…` : text;
}
