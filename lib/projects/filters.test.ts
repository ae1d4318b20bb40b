import { describe, expect, it } from 'vitest';
import { slugOf } from '@/lib/format';
import { parseImpreciseDate } from '@/lib/imprecise-date';
import {
  entryYears,
  type Filtered,
  filterProjects,
  projectsHref,
  readProjectFilters,
  stageOf,
  withoutFilters,
} from './filters';
import { PHASES } from './rules';

const projects = [
  project('A.CO.R', { aliases: ['ACOR'], entered: 'octobre 2018', declared: 3, current: 'SUPPORT' }),
  project('Rallye pour l’emploi', {
    carrier: 'Fédération des CREPI',
    entered: 'juin 2017',
    exited: 'fin 2019',
    declared: 7,
  }),
  project('Soleni', { carrier: 'ULISSE Énergie', entered: 'juin 2016', exited: '2019', cause: 'LAB', declared: 2 }),
  project('Neuf', { entered: null }),
];

describe('the filters read from an address', () => {
  it('leaves out what it does not understand', () => {
    const search = {
      vue: 'galerie',
      etape: 'PAUSE',
      situation: 'ailleurs',
      cause: '; drop',
      entree: '20',
      au: '2017-02-31',
      tri: 'x',
      page: '-4',
    };
    expect(readProjectFilters(search)).toEqual(readProjectFilters({}));
  });

  it('survives the way to an address and back', () => {
    const search = {
      vue: 'liste',
      q: 'acor',
      etape: 'SUPPORT',
      situation: 'sortis',
      cause: 'LAB',
      entree: '2016',
      fiche: 'a-republier',
      au: '2017-12-31',
      tri: 'entree',
      sens: 'desc',
      page: '2',
    };
    const filters = readProjectFilters(search);
    const address = projectsHref(filters, { page: 2 });
    expect(readProjectFilters(Object.fromEntries(new URL(address, 'http://essaim').searchParams))).toEqual(filters);
    expect(projectsHref(readProjectFilters({}))).toBe('/projets');
  });

  it('a change of filter goes back to the first page; clearing keeps the view and the order', () => {
    const filters = readProjectFilters({ vue: 'liste', q: 'acor', tri: 'projet', page: '3' });
    expect(projectsHref(filters, { q: 'lahso' })).toBe('/projets?q=lahso&tri=projet&vue=liste');
    expect(withoutFilters(filters)).toBe('/projets?tri=projet&vue=liste');
    expect(withoutFilters(readProjectFilters({ vue: 'liste' }))).toBeUndefined();
  });
});

describe('the projects found', () => {
  it.each([
    [{ q: 'acor' }, ['A.CO.R']],
    [{ q: 'A.C.O.R' }, ['A.CO.R']],
    [{ q: 'energie' }, ['Soleni']],
    [{ q: 'crepi' }, ['Rallye pour l’emploi']],
    [{ q: '???' }, []],
    [{ situation: 'dedans' }, ['A.CO.R', 'Neuf']],
    [{ situation: 'sortis' }, ['Rallye pour l’emploi', 'Soleni']],
    [{ cause: 'LAB' }, ['Soleni']],
    [{ cause: 'non-precisee' }, ['Rallye pour l’emploi']],
    [{ etape: 'SUPPORT' }, ['A.CO.R']],
    [{ entree: '2017' }, ['Rallye pour l’emploi']],
    [{ tri: 'projet' }, ['A.CO.R', 'Neuf', 'Rallye pour l’emploi', 'Soleni']],
    [{ tri: 'structures', sens: 'desc' }, ['Rallye pour l’emploi', 'A.CO.R', 'Soleni', 'Neuf']],
    [{ tri: 'entree' }, ['Soleni', 'Rallye pour l’emploi', 'A.CO.R', 'Neuf']],
    [{ au: '2017-12-31' }, ['A.CO.R', 'Rallye pour l’emploi', 'Soleni']],
  ])('%j', (search, expected) => {
    expect(filterProjects(projects, readProjectFilters(search)).map(({ name }) => name)).toEqual(expected);
  });

  it('a new project waits before the first phase', () => {
    expect(projects.map(({ course }) => stageOf(course))).toEqual([
      'SUPPORT',
      'EVALUATION_1',
      'EVALUATION_1',
      'SELECTION',
    ]);
  });

  it('years of entry are offered most recent first', () => {
    expect(entryYears(projects)).toEqual([2018, 2017, 2016]);
  });
});

type Given = {
  aliases?: string[];
  carrier?: string;
  entered: string | null;
  exited?: string;
  cause?: 'LAB';
  declared?: number;
  current?: 'SUPPORT';
};

function project(
  name: string,
  { aliases = [], carrier = name, entered, exited, cause, declared = 0, current }: Given,
): Filtered {
  const exit = exited ? { on: dateOf(exited), cause: cause ?? null, reason: null, isCertain: true } : null;
  const furthest = current ?? (exit ? ('EVALUATION_1' as const) : null);
  const steps = PHASES.map(({ phase }) => ({
    phase,
    state: 'ahead' as const,
    openedOn: null,
    since: null,
    reason: null,
    isCertain: true,
  }));
  const course = {
    enteredOn: entered ? dateOf(entered) : null,
    hasEntered: entered !== null,
    exit,
    steps,
    current: current ?? null,
    furthest,
  };
  return {
    slug: slugOf(name),
    name,
    longTitle: null,
    aliases,
    logoWording: null,
    carrier: { name: carrier, shortName: null },
    course,
    declared,
  };
}

function dateOf(wording: string) {
  const parsed = parseImpreciseDate(wording);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}
