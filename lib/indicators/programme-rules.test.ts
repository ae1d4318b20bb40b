import { describe, expect, it } from 'vitest';
import { figurePageOf, type ProgrammeFigure } from './programme-rules';

function figureOf(project: string | null, id: string): ProgrammeFigure {
  return {
    id,
    name: id,
    kind: 'COUNT',
    isShared: false,
    figure: { qualifier: 'EXACT', value: 1, numerator: null, denominator: null, text: null, unit: 'lieux' },
    wording: '1 lieu',
    scope: 'lieux ouverts',
    period: null,
    coverage: null,
    computation: null,
    project: project === null ? null : { slug: project, name: project },
    certainty: 'certain',
    href: `/${id}`,
  };
}

describe('a page of the programme’s figures', () => {
  it('reads project by project, in their order, without the totals over projects', () => {
    const figures = [figureOf(null, 'total'), figureOf('b', '1'), figureOf('a', '2'), figureOf('b', '3')];
    const { projects, projectCount } = figurePageOf(figures, 1);
    expect(projects.map(({ project, figures }) => [project.slug, figures.map(({ id }) => id)])).toEqual([
      ['b', ['1', '3']],
      ['a', ['2']],
    ]);
    expect(projectCount).toBe(2);
  });

  it.each([
    [1, 1, 20],
    [2, 2, 5],
    [9, 2, 5],
    [0, 1, 20],
    [1.5, 1, 20],
  ])('asked as %s is page %s, with %s projects: none is left out', (asked, page, shown) => {
    const figures = Array.from({ length: 25 }, (_, index) => figureOf(`projet-${index}`, String(index)));
    const found = figurePageOf(figures, asked);
    expect([found.page, found.projects.length, found.pageCount]).toEqual([page, shown, 2]);
  });

  it('without a figure is one empty page', () => {
    expect(figurePageOf([], 1)).toEqual({ projects: [], projectCount: 0, page: 1, pageCount: 1 });
  });
});
