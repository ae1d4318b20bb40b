import { beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { readAsOf } from '@/lib/as-of';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import {
  factoryActor,
  makeAdoption,
  makeCarrier,
  makeIndicator,
  makeMeasure,
  makeProject,
  makeStaff,
} from '@/prisma/factories';
import { loadProgramme } from '@/prisma/seed/load';
import { getMeasureDesk } from './desk-queries';
import { getIndicator, listIndicators } from './indicator-queries';
import { listProgrammeFigures, listSharedIndicators } from './programme-queries';
import { listMeasures } from './queries';
import { figureWording } from './wording';

let staff: Staff;
let project: Awaited<ReturnType<typeof makeProject>>;

beforeAll(async () => {
  await write(factoryActor, loadProgramme);
});

beforeEach(async () => {
  [staff, project] = await Promise.all([makeStaff(), makeProject()]);
});

const NOW = readAsOf({});
const at = (au: string) => readAsOf({ au });
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('the figures of the source', () => {
  it.each([
    ['rallye-pour-l-emploi', 'Chercheurs d’emploi participants', '89 personnes', 'quatre premiers rallyes', null, null],
    ['rallye-pour-l-emploi', 'Entreprises participantes', '81 entreprises', 'quatre premiers rallyes', null, null],
    ['rallye-pour-l-emploi', 'Partenaires impliqués', '18 partenaires', 'quatre premiers rallyes', null, null],
    ['chantiers-multiservices-en-gares', 'Sorties positives', '73 %', 'gares parisiennes seulement', '2018', null],
    ['tapaj', 'Heures de mission', 'quelques heures par semaine', 'chaque jeune volontaire', null, null],
    [
      'lieu-ressources',
      'Lieux Ressources ouverts',
      '5 lieux',
      'Lieux Ressources ouverts au public',
      'début d’année 2019',
      '5/9',
    ],
  ])('%s, « %s » reads %s', async (slug, name, wording, scope, period, coverage) => {
    const measures = (await listMeasures(staff, slug)).filter((one) => one.name === name);
    expect(measures.map((one) => plain(figureWording(one)))).toEqual([wording]);
    const [measure] = measures;
    expect(measure).toMatchObject({ scope, isComputed: false });
    expect(measure?.period?.text ?? null).toBe(period);
    expect(measure?.coverageTotal ? `${measure.coverageCount}/${measure.coverageTotal}` : null).toBe(coverage);
  });

  it('keep 72 and 33 as given, and mark the rate that Essaim works out', async () => {
    const measures = await listMeasures(staff, 'lieu-ressources');
    const words = measures.map((measure) => [plain(figureWording(measure)), measure.isComputed]);
    expect(words).toContainEqual(['72 personnes', false]);
    expect(words).toContainEqual(['33 personnes', false]);
    expect(words).toContainEqual(['33 sur 72, soit 45,8 %', true]);
  });

  it('are never put together: each indicator has one measure, and no total', async () => {
    const { indicators } = (await listIndicators(staff, 'rallye-pour-l-emploi', NOW)) ?? { indicators: [] };
    expect(indicators).toHaveLength(8);
    expect(indicators.every(({ sum, measures }) => sum === null && measures.length === 1)).toBe(true);
  });

  it('are the programme’s figures, each with its project and its rows, and no line without them', async () => {
    const figures = await listProgrammeFigures(staff);
    const rate = figures.find(({ wording }) => plain(wording) === '33 sur 72, soit 45,8 %');
    expect(rate).toMatchObject({
      project: { slug: 'lieu-ressources' },
      computation: expect.stringContaining('33 personnes sur 72'),
      period: 'entre septembre 2018 et janvier 2019',
      href: '/projets/lieu-ressources/indicateurs/taux-d-acces',
    });
    const paris = figures.find(({ wording }) => plain(wording) === '73 %');
    expect(paris).toMatchObject({ scope: 'gares parisiennes seulement', coverage: '1\u00a0structure' });
    expect(figures.every(({ scope, href }) => scope !== '' && href.startsWith('/'))).toBe(true);
  });

  it('of the end of 2017 know nothing of 2018', async () => {
    const words = (await listProgrammeFigures(staff, '2017-12-31')).map(({ wording }) => plain(wording));
    expect(words).not.toContain('73 %');
    expect(words).not.toContain('33 sur 72, soit 45,8 %');
    expect(words).toContain('89 personnes');
  });
});

test('no figure is left out of the programme, however many there are', async () => {
  const indicator = await makeIndicator(project, { countsPeople: true });
  const own = { projectId: project.id, indicatorId: indicator.id, source: 'Bilan' };
  const data = Array.from({ length: 80 }, (_, value) => ({ ...own, value, scope: `rallye ${value}` }));
  await write(factoryActor, (tx) => tx.measure.createMany({ data }));
  const figures = (await listProgrammeFigures(staff)).filter((figure) => figure.project?.slug === project.slug);
  expect(figures).toHaveLength(80);
});

describe('a project’s indicators on a past day', () => {
  it('leave out what begins later, and say how sure the others are', async () => {
    const indicator = await makeIndicator(project);
    const year = (n: number) => ({
      value: n,
      periodText: String(n),
      periodFrom: new Date(`${n}-01-01`),
      periodTo: new Date(`${n}-12-31`),
    });
    for (const n of [2017, 2018, 2019]) await makeMeasure(project, indicator, year(n));
    await makeMeasure(project, indicator, { value: 1 });
    const certaintyAt = async (au: string) => {
      const found = await getIndicator(staff, project.slug, indicator.slug, at(au));
      return found?.indicator.measures.map(({ period, certainty }) => [period?.text ?? null, certainty]);
    };
    expect(await certaintyAt('2018-06-30')).toEqual([
      ['2017', 'certain'],
      ['2018', 'possible'],
      [null, 'unknown'],
    ]);
    expect(await certaintyAt('2018-12-31')).toContainEqual(['2018', 'certain']);
    const past = await listIndicators(staff, project.slug, at('2018-06-30'));
    expect(past?.indicators[0]).toMatchObject({ total: 4, later: 1 });
    const now = await listIndicators(staff, project.slug, NOW);
    expect(now?.indicators[0]).toMatchObject({ total: 4, later: 0 });
    expect((await listMeasures(staff, project.slug, '2017-06-30')).map(({ value }) => value)).toEqual([2017, 1]);
  });

  it('are out of reach in a project that does not exist', async () => {
    expect(await listIndicators(staff, 'nulle-part', NOW)).toBeNull();
    expect(await getIndicator(staff, project.slug, 'nulle-part', NOW)).toBeNull();
  });
});

describe('an indicator that projects share', () => {
  it('is summed over projects of one scope and one period, with the number of projects', async () => {
    const other = await makeProject();
    const shared = await makeIndicator(null, { target: 100 });
    const year = { periodText: '2018', periodFrom: new Date('2018-01-01'), periodTo: new Date('2018-12-31') };
    await makeMeasure(project, shared, { value: 12, ...year });
    const offered = await listIndicators(staff, other.slug, NOW);
    expect(offered?.unused.map(({ slug }) => slug)).toContain(shared.slug);
    const alone = (await listProgrammeFigures(staff)).find(({ name }) => name === shared.name);
    expect(alone).toMatchObject({ project: { slug: project.slug } });
    await makeMeasure(other, shared, { value: 30, ...year });
    const total = (await listProgrammeFigures(staff)).find(({ name }) => name === shared.name);
    expect(total).toMatchObject({
      figure: { value: 42 },
      coverage: '2\u00a0projets',
      period: '2018',
      project: null,
      href: `/indicateurs#${shared.slug}`,
    });
    expect(await listProgrammeFigures(staff, '2017-12-31')).not.toContainEqual(
      expect.objectContaining({ name: shared.name }),
    );
    const rows = (await listSharedIndicators(staff)).find(({ slug }) => slug === shared.slug);
    expect(rows?.measures.map((measure) => measure.project.slug).sort()).toEqual([project.slug, other.slug].sort());
  });
});

describe('the scopes that a form proposes', () => {
  it('are those of the indicator, latest first; of one that projects share, those that the others wrote too', async () => {
    const other = await makeProject();
    const [own, shared] = [await makeIndicator(project), await makeIndicator(null)];
    await makeMeasure(project, own, { value: 1, scope: 'quatre premiers rallyes' });
    await makeMeasure(project, own, { value: 2, scope: 'sept rallyes' });
    await makeMeasure(project, own, { value: 3, scope: 'Sept rallyes.' });
    await makeMeasure(project, shared, { value: 1, scope: 'salariés sortis' });
    await makeMeasure(other, shared, { value: 1, scope: 'salariés en poste' });
    const proposed = async (slug: string) => (await getMeasureDesk(staff, project.slug, slug))?.scopes;
    expect(await proposed(own.slug)).toEqual(['Sept rallyes.', 'quatre premiers rallyes']);
    expect(await proposed(shared.slug)).toEqual(['salariés sortis', 'salariés en poste']);
  });
});

describe('a carrier', () => {
  it('reads the figures opened to it, and not those of another project', async () => {
    const [indicator, structure] = [await makeIndicator(project), await makeAdoption(project)];
    await makeMeasure(project, indicator, { value: 1, visibility: 'INTERNAL' });
    await makeMeasure(project, indicator, { value: 2, visibility: 'CARRIER', adoptionId: structure.id });
    const carrier = await makeCarrier(project);
    expect((await listMeasures(carrier, project.slug)).map(({ value }) => value)).toEqual([2]);
    expect(await listMeasures(await makeCarrier(await makeProject()), project.slug)).toEqual([]);
  });
});
