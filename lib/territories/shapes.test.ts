import { describe, expect, it } from 'vitest';
import { departmentShapes, regionShapes, SIZE } from './shapes';

const pointsOf = (path: string) => path.match(/-?\d+ -?\d+/g)?.length ?? 0;

describe('the outlines of the map', () => {
  it('every département of the mainland and Corsica has one, and each of the thirteen regions', () => {
    expect(departmentShapes.map(({ code }) => code)).toHaveLength(96);
    expect(departmentShapes.map(({ code }) => code)).toEqual(expect.arrayContaining(['01', '2A', '2B', '95']));
    expect(regionShapes).toHaveLength(13);
  });

  it.each([
    ['départements', departmentShapes],
    ['régions', regionShapes],
  ])('the %s are closed rings of whole points, with a place for their figure', (_, shapes) => {
    for (const { path, middle } of shapes) {
      expect(path).toMatch(/^(M-?\d+ -?\d+l(-?\d+ -?\d+ ?)+z)+$/);
      expect(middle[0]).toBeGreaterThan(0);
      expect(middle[0]).toBeLessThan(SIZE.width);
      expect(middle[1]).toBeGreaterThan(0);
      expect(middle[1]).toBeLessThan(SIZE.height);
    }
  });

  it('borders inside a region are gone: it takes a third of the points of its départements', () => {
    const total = (shapes: typeof regionShapes) => shapes.reduce((sum, { path }) => sum + pointsOf(path), 0);
    expect(total(regionShapes) * 2).toBeLessThan(total(departmentShapes));
  });
});
