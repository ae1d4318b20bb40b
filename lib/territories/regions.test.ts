import { describe, expect, it } from 'vitest';
import { departments } from '@/lib/organizations/departments';
import { departmentsOf, isOverseas, overseasAt, regionOf, regions, territoryName, territoryOf } from './regions';

describe('the region of a département', () => {
  it.each([
    ['01', '84'],
    ['38', '84'],
    ['75', '11'],
    ['2A', '94'],
    ['2B', '94'],
    ['13', '93'],
    ['971', '01'],
    ['976', '06'],
    ['978', null],
    ['20', null],
    ['', null],
  ])('%s is in region %s', (department, region) => {
    expect(regionOf(department)).toBe(region);
  });

  it('each of the 101 départements is in one of the 18 regions, which hold no other', () => {
    expect(regions).toHaveLength(18);
    const held = regions.flatMap(({ code }) => departmentsOf(code));
    expect(held.toSorted()).toEqual(Object.keys(departments).sort());
  });
});

it('a territory is named with its code where it is a département', () => {
  expect(territoryName('38', 'departement')).toBe('Isère (38)');
  expect(territoryName('93', 'region')).toBe('Provence-Alpes-Côte d’Azur');
  expect(territoryName('20', 'departement')).toBeNull();
  expect(territoryName('38', 'region')).toBeNull();
  expect(territoryOf('38', 'departement')).toBe('38');
  expect(territoryOf('38', 'region')).toBe('84');
});

it('the five overseas territories are told apart at both grains', () => {
  expect(overseasAt('departement').map(({ code }) => code)).toEqual(['971', '972', '973', '974', '976']);
  expect(overseasAt('region')).toContainEqual({ code: '04', name: 'La Réunion' });
  expect(isOverseas('974', 'departement')).toBe(true);
  expect(isOverseas('04', 'region')).toBe(true);
  expect(isOverseas('04', 'departement')).toBe(false);
});
