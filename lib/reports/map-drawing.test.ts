import { describe, expect, it } from 'vitest';
import { svgOf } from '@/lib/chart-files-svg';
import { countTerritories, type Group } from '@/lib/territories/count-rules';
import type { Grain } from '@/lib/territories/regions';
import { mapDrawing } from './map-drawing';

const groups: Group[] = [['38'], ['75'], ['974'], ['2A', '2B']].map((departments) => ({
  project: { slug: 'essai', name: 'Essai' },
  standing: 'active',
  departments,
  count: 2,
  possible: 0,
}));

describe('the map as a drawing', () => {
  it.each([
    ['departement', 4, 96 + 4 + 4],
    ['region', 3, 13 + 3],
  ] as const)('by %s, each territory of the mainland that counts has its figure', (grain: Grain, figures, paths) => {
    const { shapes, description } = mapDrawing('Essai', countTerritories(groups, grain), grain);
    expect(shapes.filter((shape) => shape.is === 'text' && shape.text === '2' && shape.isBare)).toHaveLength(figures);
    expect(shapes.filter(({ is }) => is === 'path')).toHaveLength(paths);
    expect(description).toContain('La Réunion');
  });

  it('an empty map stands, with its five tiles and the credit its outlines ask for', () => {
    const svg = svgOf(mapDrawing('Essai', [], 'departement'));
    expect(svg.match(/aucune structure/g)).toHaveLength(6);
    expect(svg).toContain('CC BY 4.0');
  });
});
