import { describe, expect, it } from 'vitest';
import { mapHref, mapListHref, readMapFilters, withoutMapFilters } from './filters';

const TODAY = '2026-11-27';

describe('what the address of the map says', () => {
  it.each([
    [{}, { grain: 'departement', project: null, standing: null, territory: null, page: 1 }],
    [
      { maille: 'region', territoire: '84', projet: 'soleni' },
      { grain: 'region', territory: '84', project: 'soleni' },
    ],
    [{ territoire: '2a' }, { territory: '2A' }],
    [{ territoire: 'inconnu' }, { territory: 'inconnu' }],
    [{ territoire: '20' }, { territory: null }],
    [
      { maille: 'commune', territoire: '38' },
      { grain: 'departement', territory: '38' },
    ],
    [{ maille: 'region', territoire: '38' }, { territory: null }],
    [{ etat: 'en-veille' }, { standing: 'onHold' }],
    [
      { etat: 'perdues', page: '-3' },
      { standing: null, page: 1 },
    ],
    [{ au: '2017-12-31' }, { asOf: { day: '2017-12-31', past: '2017-12-31' } }],
    [{ au: '2017-02-31' }, { asOf: { day: TODAY, past: null } }],
    [{ etat: ['arretees', 'actives'] }, { standing: 'stopped' }],
  ] as const)('%j reads as %j', (search, filters) => {
    expect(readMapFilters({ ...search } as Record<string, string>, TODAY)).toMatchObject(filters);
  });

  it('an address read and written again is the same one', () => {
    const search = { maille: 'region', projet: 'tapaj', etat: 'autonomes', territoire: '84', au: '2018-06-30' };
    const written = mapHref(readMapFilters(search, TODAY));
    expect(Object.fromEntries(new URL(written, 'http://essaim.test').searchParams)).toEqual(search);
  });

  it('another grain forgets the territory, and any change the page', () => {
    const filters = readMapFilters({ territoire: '38', page: '3', etat: 'actives' }, TODAY);
    expect(mapHref(filters, { grain: 'region' })).toBe('/carte?maille=region&etat=actives');
    expect(mapListHref(filters, { territory: '69' })).toBe('/carte?etat=actives&territoire=69#structures');
    expect(mapHref(filters, { page: 4 })).toBe('/carte?etat=actives&territoire=38&page=4');
  });

  it('filters are taken away together, the day and the grain stay', () => {
    const search = { maille: 'region', territoire: '84', au: '2017-12-31' };
    expect(withoutMapFilters(readMapFilters(search, TODAY))).toBe('/carte?maille=region&au=2017-12-31');
    expect(withoutMapFilters(readMapFilters({ maille: 'region' }, TODAY))).toBeUndefined();
  });
});
