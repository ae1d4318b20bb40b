import { count } from '@/lib/format';
import type { IndicatorKind } from '@/lib/generated/prisma/enums';
import type { Certainty } from '@/lib/imprecise-date';
import { jointCoverage } from './coverage-rules';
import type { Countable } from './overlap-rules';
import { figureOf, standingOf } from './standing-rules';
import { coverageWording, type Figure, figureWording } from './wording';

/** A figure as the programme's pages show it: never without what it counts, over what, when, and of how many. */
export type ProgrammeFigure = {
  id: string;
  name: string;
  kind: IndicatorKind;
  /** Of an indicator that several projects measure. */
  isShared: boolean;
  figure: Figure;
  /** « 33 sur 72, soit 45,8 % » */
  wording: string;
  scope: string;
  period: string | null;
  /** « 5 structures sur 9 », « 3 projets » */
  coverage: string | null;
  /** Worked out by Essaim: how. Null when the source says the figure itself. */
  computation: string | null;
  /** Null for a total over projects. */
  project: { slug: string; name: string } | null;
  certainty: Certainty;
  /** The rows behind it. */
  href: string;
};

type Measured = Countable & {
  name: string;
  kind: IndicatorKind;
  coverageCount: number | null;
  coverageTotal: number | null;
  isComputed: boolean;
  isShared: boolean;
  computation: string | null;
  certainty: Certainty;
  project: { slug: string; name: string };
};

/** One measure of one project. */
export function programmeFigureOf(measure: Measured, href: string): ProgrammeFigure {
  const { id, name, kind, isShared, scope, period, structure, project, certainty, isComputed, computation } = measure;
  const { qualifier, value, numerator, denominator, text, unit, exits } = measure;
  return {
    id,
    name,
    kind,
    isShared,
    scope,
    project,
    certainty,
    href,
    figure: { qualifier, value, numerator, denominator, text, unit, exits },
    wording: figureWording(measure),
    period: period?.text ?? null,
    coverage: coverageWording(measure.coverageCount, measure.coverageTotal) ?? (structure ? '1\u00a0structure' : null),
    computation: isComputed ? (computation ?? 'Calculé par Essaim.') : null,
  };
}

type Shared = {
  slug: string;
  name: string;
  kind: IndicatorKind;
  aggregation: 'SUM' | 'LATEST' | 'NONE';
  unit: string;
  target: number | null;
  measures: Measured[];
};

/** What an indicator gives over all projects; null when its figures do not make one, or come from a single measure. */
export function programmeTotalOf(indicator: Shared): Omit<ProgrammeFigure, 'href'> | null {
  const { sum } = standingOf(indicator, indicator.measures);
  const figure = figureOf(sum, indicator.measures);
  if (sum?.is !== 'sum' || !figure) return null;
  const { name, kind, slug } = indicator;
  const periods = new Set(sum.measures.map(({ period }) => period?.text ?? ''));
  return {
    id: slug,
    name,
    kind,
    isShared: true,
    figure,
    wording: figureWording(figure),
    scope: sum.measures[0]?.scope ?? '',
    period: periods.size === 1 ? ([...periods][0] ?? null) : count(periods.size, 'période'),
    coverage: jointCoverage(sum.measures),
    computation: sum.computation,
    project: null,
    certainty: sum.measures.every((measure) => measure.certainty === 'certain') ? 'certain' : 'possible',
  };
}

/** Projects read on one page of the programme's figures. */
const PROJECTS_PER_PAGE = 20;

/** The figures of one page, project by project, in the programme's order. A page beyond the last one is the last one. */
export function figurePageOf(figures: readonly ProgrammeFigure[], asked: number) {
  const groups = new Map<string, { project: { slug: string; name: string }; figures: ProgrammeFigure[] }>();
  for (const figure of figures) {
    if (!figure.project) continue;
    const group = groups.get(figure.project.slug) ?? { project: figure.project, figures: [] };
    group.figures.push(figure);
    groups.set(figure.project.slug, group);
  }
  const pageCount = Math.max(1, Math.ceil(groups.size / PROJECTS_PER_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(asked)), pageCount);
  const projects = [...groups.values()].slice((page - 1) * PROJECTS_PER_PAGE, page * PROJECTS_PER_PAGE);
  return { projects, projectCount: groups.size, page, pageCount };
}
