import { formatNumber, formatPercent } from '@/lib/format';
import type { IndicatorKind } from '@/lib/generated/prisma/enums';
import { compareImprecise, type ImpreciseDate } from '@/lib/imprecise-date';
import { EXIT_PARTS } from './exit-rules';
import { hasNumber } from './total-rules';
import { type Figure, figureWording } from './wording';

type Drawable = Figure & {
  id: string;
  kind: IndicatorKind;
  scope: string;
  period: ImpreciseDate | null;
  structure: { name: string } | null;
  project: { slug: string; name: string };
};

export type Bar = {
  id: string;
  /** « Paris · 2018 » */
  label: string;
  /** What is written at its end: « 33 sur 72 · 45,8 % ». */
  text: string;
  /** The same in full, for those who do not see it. */
  title: string;
  /** Lengths, one after the other, in the unit of the axis; several for exits by kind. */
  lengths: number[];
  /** Where all that was asked ends: a rate's and exits' whole; null where there is none. */
  whole: number | null;
  sureness: 'exact' | 'about' | 'at-least';
};

export type BarChart = {
  /** One scope each: bars of two scopes never stand on one line of comparison. */
  groups: { scope: string; bars: Bar[] }[];
  /** End of the axis, in its unit. */
  max: number;
  target: number | null;
  /** Figures without a number: only the table has them. */
  undrawn: number;
};

/** The figures of an indicator as bars, scope by scope, in the order of their periods; undated ones last. */
export function barChartOf(
  { kind, target }: { kind: IndicatorKind; target: number | null },
  measures: readonly Drawable[],
): BarChart {
  const drawn = measures.filter(hasNumber);
  const isOneProject = new Set(measures.map(({ project }) => project.slug)).size < 2;
  const groups = new Map<string, Bar[]>();
  for (const measure of drawn.toSorted(byPeriod)) {
    groups.set(measure.scope, [...(groups.get(measure.scope) ?? []), barOf(kind, measure, isOneProject)]);
  }
  const bars = [...groups.values()].flat();
  const ends = bars.map(({ lengths, whole }) => Math.max(whole ?? 0, sum(lengths)));
  // The target of exits is a share: it has no place on an axis of people.
  const aim = kind === 'DYNAMIC_EXITS' ? null : target;
  return {
    groups: [...groups].map(([scope, own]) => ({ scope, bars: own })),
    max: Math.max(kind === 'RATE' ? 100 : 0, aim ?? 0, ...ends) || 1,
    target: aim,
    undrawn: measures.length - drawn.length,
  };
}

/** Where a bar and its parts stand on their axis, 0 to 1. */
export function placedBar({ lengths, whole }: Bar, max: number) {
  const segments = lengths.map((length, part) => ({
    part,
    from: sum(lengths.slice(0, part)) / max,
    size: length / max,
  }));
  const end = sum(lengths) / max;
  const all = whole === null ? null : whole / max;
  /** Where its words begin. */
  return { segments, end, whole: all, words: Math.max(end, all ?? 0) };
}

/** One bar without anything beside it says nothing that its table does not. */
export function isTelling({ groups, target }: BarChart): boolean {
  const bars = groups.flatMap((group) => group.bars);
  return bars.length > 1 || (bars.length === 1 && (target !== null || bars[0]?.whole !== null));
}

function byPeriod(a: Drawable, b: Drawable): number {
  const unknown = { from: null, to: null };
  return compareImprecise(a.period ?? unknown, b.period ?? unknown);
}

const SURENESS = { ABOUT: 'about', AT_LEAST: 'at-least' } as const;

function barOf(kind: IndicatorKind, measure: Drawable, isOneProject: boolean): Bar {
  const { id, period, structure, project, qualifier } = measure;
  const label = [isOneProject ? null : project.name, structure?.name, period?.text ?? 'période non précisée'];
  const sureness = qualifier === 'ABOUT' || qualifier === 'AT_LEAST' ? SURENESS[qualifier] : 'exact';
  const words = label.filter(Boolean).join(' · ');
  const title = `${words}\u00a0: ${figureWording(measure)}`;
  return { id, label: words, title, sureness, ...shapeOf(kind, measure) };
}

function shapeOf(kind: IndicatorKind, figure: Figure): Pick<Bar, 'lengths' | 'text' | 'whole'> {
  const { value, numerator, denominator, exits, qualifier } = figure;
  const before = qualifier === 'ABOUT' ? 'environ ' : qualifier === 'AT_LEAST' ? 'au moins ' : '';
  if (exits) {
    const lengths = EXIT_PARTS.map(({ key }) => exits[key] ?? 0);
    const said = EXIT_PARTS.map(({ key }) => formatNumber(exits[key] ?? Number.NaN).replace('NaN', '?'));
    const among = denominator === null ? '' : ` sur ${formatNumber(denominator)}`;
    return { lengths, whole: denominator, text: `${before}${said.join(' + ')}${among}` };
  }
  if (kind === 'RATE') {
    const share = numerator !== null && denominator ? numerator / denominator : (value ?? 0) / 100;
    const parts =
      numerator !== null && denominator ? `${formatNumber(numerator)} sur ${formatNumber(denominator)} · ` : '';
    return { lengths: [share * 100], whole: 100, text: `${before}${parts}${formatPercent(share)}` };
  }
  const among = denominator === null ? '' : ` sur ${formatNumber(denominator)}`;
  return { lengths: [value ?? 0], whole: denominator, text: `${before}${formatNumber(value ?? 0)}${among}` };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, n) => all + n, 0);
}
