import type { Dot } from '@/components/charts/dot-strip';
import type { ScatterPoint } from '@/components/charts/scatter';
import type { SlopeLine } from '@/components/charts/slope-chart';
import type { TimedValues } from '@/components/charts/values-over-time';
import { gainWording, pointsBetween, type Score, shareWording } from '@/lib/evaluations/score-rules';
import type { FidelityPage } from './fidelity-queries';
import type { ResultsPage } from './results-queries';

// From scores to what charts draw, with the words of each mark: the same on a page, in a file and in a report.

type Scored = { slug: string; name: string; isPaused: boolean; score: Score };

/** One dot per structure that has a score. */
export function scoreDots(structures: readonly Scored[]): Dot[] {
  return structures.flatMap(({ slug, name, isPaused, score: { share } }) =>
    share === null
      ? []
      : [{ id: slug, value: share, title: `${name}\u00a0: ${shareWording(share)}`, isHollow: isPaused }],
  );
}

/** One line per structure that has a score somewhere; dashed from one campaign to the next when they do not ask the same. */
export function scoreLines({ campaigns, courses }: Pick<ResultsPage, 'campaigns' | 'courses'>): SlopeLine[] {
  return courses.flatMap(({ slug, name, isPaused, scores, steps }) => {
    const points = scores.flatMap((score, stop) => {
      const value = score?.share ?? null;
      return value === null ? [] : [{ stop, value }];
    });
    if (points.length === 0) return [];
    const said = points.map(({ stop, value }) => `${campaigns[stop]?.phaseLabel} ${shareWording(value)}`);
    const segments = points.slice(1).map(({ stop }, place) => {
      const isSame = steps.some(
        ({ from, to, isSameProtocol }) => to === stop && from === points[place]?.stop && isSameProtocol,
      );
      return isSame ? ('solid' as const) : ('dashed' as const);
    });
    return [
      { id: slug, label: name, title: `${name}\u00a0: ${said.join(', ')}`, isHollow: isPaused, points, segments },
    ];
  });
}

/** The scores of one campaign at its date; none when the date or the scores are not known. */
export function timedScores({
  slug,
  phaseLabel,
  window,
  structures,
  summary,
}: FidelityPage['moments'][number]): TimedValues[] {
  const { median, least, most } = summary;
  if (!window?.from || !window.to || median === null || least === null || most === null) return [];
  return [
    {
      id: slug,
      day: [window.from, window.to],
      title: `${phaseLabel}, ${window.text}\u00a0: médiane ${shareWording(median)}, de ${shareWording(least)} à ${shareWording(most)}`,
      median,
      dots: scoreDots(structures.map(({ id, ...structure }) => ({ ...structure, slug: id }))),
    },
  ];
}

type Gains = FidelityPage['gains'][number]['structures'];

/** One point per structure whose scores compare and whose support can be counted. */
export function gainPoints(structures: Gains): ScatterPoint[] {
  return structures.flatMap(({ slug, name, isPaused, scores, support }) => {
    const [then, now] = [scores?.before.share ?? null, scores?.after.share ?? null];
    if (!support || then === null || now === null) return [];
    const title = `${name}\u00a0: ${gainWording(then, now)}, ${supportWords(support)}`;
    return [{ id: slug, title, ...support, gain: pointsBetween(then, now), isHollow: isPaused }];
  });
}

/** « 1 à 2 »: how many is not sure when the dates are not. */
export function supportWords(support: Gains[number]['support']): string {
  if (!support) return 'dates de campagne inconnues';
  return support.least === support.most ? `${support.most}` : `${support.least} à ${support.most}`;
}
