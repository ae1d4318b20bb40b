import { beforeAll, describe, expect, it } from 'vitest';
import { getComparison } from '@/lib/evaluations/comparison-queries';
import type { Staff } from '@/lib/viewer';
import { makeCarrier, makeProject, makeStaff } from '@/prisma/factories';
import { getFidelity } from './fidelity-queries';
import { makeReading } from './reading.fixture';
import { getResults } from './results-queries';
import type { Reading } from './score-course';

const ALL: Reading = { withPaused: true, validatedOnly: false };

let staff: Staff;
let given: Awaited<ReturnType<typeof makeReading>>;

beforeAll(async () => {
  [staff, given] = await Promise.all([makeStaff(), makeReading()]);
});

const results = async (reading: Reading = ALL, campaign = 'evaluation-1') => {
  const found = await getResults(staff, { project: given.project.slug, campaign }, reading);
  if (!found) throw new Error('The campaign is within reach.');
  return found;
};

const percents = (shares: (number | null | undefined)[]) =>
  shares.map((share) => (typeof share === 'number' ? Math.round(share * 100) : null));

describe('the results of a campaign', () => {
  it('score each structure under the weights of its version, corrections counted', async () => {
    const { total } = await results();
    expect(total.scored).toBe(3);
    expect(percents(total.structures.map(({ score }) => score.share))).toEqual([75, 25, 67, 0]);
    expect(total.structures.map(({ score }) => [score.answered, score.expected])).toEqual([
      [3, 3],
      [2, 3],
      [2, 2],
      [3, 3],
    ]);
    expect(percents([total.summary.mean, total.summary.least, total.summary.most])).toEqual([42, 0, 75]);
    expect([total.summary.answered, total.summary.expected]).toEqual([10, 11]);
  });

  it('score each principle apart', async () => {
    const { groups } = await results();
    expect(groups.map(({ wording, scored }) => [wording, scored])).toEqual([
      ['Agir', 2],
      ['Durer', 1],
    ]);
    expect(percents(groups[0]?.structures.map(({ score }) => score.share) ?? [])).toEqual([67, 50, 100, 0]);
    expect(percents(groups[1]?.structures.map(({ score }) => score.share) ?? [])).toEqual([100, 0, 0, 0]);
  });

  it.each<[string, Reading, counted: number, expected: number, mean: number]>([
    ['with those on hold', ALL, 4, 4, 42],
    ['without those on hold', { withPaused: false, validatedOnly: false }, 3, 3, 33],
    ['validated only', { withPaused: true, validatedOnly: true }, 3, 4, 56],
    ['validated only, without those on hold', { withPaused: false, validatedOnly: true }, 2, 3, 50],
  ])('%s: who is counted, and out of whom', async (_title, reading, counted, expected, mean) => {
    const { coverage, total, groups } = await results(reading);
    expect(coverage).toMatchObject({ counted, expected, pausedCounted: 1 });
    expect(coverage.paused).toEqual([{ slug: given.structures[2].slug, name: 'SIAE n° 3' }]);
    expect(percents([total.summary.mean])).toEqual([mean]);
    expect(groups[0]?.results[0]?.handedIn).toBe(counted);
  });

  it('distribute what was answered, count departures, and lose no word', async () => {
    const { groups, words } = await results();
    const [a, b] = groups[0]?.results ?? [];
    expect(a?.levels.map(({ count }) => count)).toEqual([1, 0, 1, 0, 1]);
    expect(a).toMatchObject({ handedIn: 4, given: 3, notApplicable: 1, notCollected: 0, unanswered: 0 });
    expect(b).toMatchObject({ given: 3, notCollected: 1, departures: { AGREED_ADAPTATION: 4, DRIFT: 0 } });
    expect(a?.said[0]).toEqual({
      from: 'SIAE n° 1',
      wording: '4 · palier 4',
      evidence: 'Convention relue',
      departure: 'NONE',
    });
    expect(words).toEqual([
      {
        subject: 'Avancées',
        texts: [{ from: 'SIAE n° 1', slug: given.structures[0].slug, text: 'Deux bailleurs\nrencontrés' }],
      },
    ]);
  });

  it('follow each structure to the next campaign, and compare on common criteria alone', async () => {
    const { campaigns, courses } = await results();
    expect(campaigns.map(({ slug }) => slug)).toEqual(['evaluation-1', 'evaluation-2']);
    expect(courses.map(({ scores }) => percents(scores.map((score) => score?.share)))).toEqual([
      [75, 75],
      [25, 75],
      [67, null],
      [0, null],
    ]);
    const steps = courses.map(({ steps: [step] }) => step && [step.scores?.criteria, step.isSameProtocol]);
    expect(steps).toEqual([[2, false], [1, false], undefined, undefined]);
    const compared = courses.map(({ steps: [step] }) =>
      percents([step?.scores?.before.share, step?.scores?.after.share]),
    );
    expect(compared.slice(0, 2)).toEqual([
      [67, 100],
      [50, 50],
    ]);
  });

  it('follow each criterion on its own scale, and tell where the scale changed', async () => {
    const { criteria } = await results();
    const points = Object.fromEntries(
      criteria.map(({ code, points: own }) => [
        code,
        own.map(
          (point) => point && [Math.round((point.mean ?? 0) * 100), point.scored, point.structures, point.isSameScale],
        ),
      ]),
    );
    expect(points).toEqual({
      a: [
        [50, 3, 3, false],
        [75, 2, 2, false],
      ],
      b: [
        [50, 3, 4, false],
        [100, 1, 2, true],
      ],
      c: [[25, 4, 4, false], null],
      d: [null, [50, 2, 2, false]],
    });
  });
});

describe('the answers of one structure', () => {
  it('stand side by side, corrected ones marked with what they were', async () => {
    const page = await getComparison(staff, given.project.slug, given.structures[0].slug);
    const [a] = page?.groups[0]?.rows ?? [];
    expect(a?.cells[0]).toMatchObject({
      text: '4 · palier 4',
      corrections: [{ reason: 'Erreur de lecture', before: '2 · palier 2', by: null }],
    });
    expect(a?.cells[1]).toMatchObject({
      text: '2 · tout',
      change: { direction: 'same', words: 'stable, l’ancien 4 valant 2' },
    });
    expect(percents(page?.total.scores.map((score) => score?.share) ?? [])).toEqual([75, 75]);
    expect(percents([page?.pairs[0]?.scores?.before.share, page?.pairs[0]?.scores?.after.share])).toEqual([67, 100]);
  });

  it('say why a phase is empty, and have no score there', async () => {
    const page = await getComparison(staff, given.project.slug, given.structures[3].slug);
    expect(page?.phases[1]).toMatchObject({ isHandedIn: false, standing: 'Pas invitée' });
    expect(page?.groups[0]?.rows[0]?.cells[1]).toEqual({ why: 'pas invitée' });
    expect(page?.total.scores[1]).toBeNull();
    expect(page?.pairs).toEqual([]);
  });
});

describe('fidelity over time', () => {
  it('lays what each structure gained beside the support it received in between', async () => {
    const page = await getFidelity(staff, given.project.slug, ALL);
    expect(page?.moments.map(({ slug, summary }) => [slug, ...percents([summary.median]), summary.scored])).toEqual([
      ['evaluation-1', 46, 4],
      ['evaluation-2', 75, 2],
    ]);
    expect(page?.gains).toHaveLength(1);
    expect(page?.gains[0]?.structures.map(({ name, support }) => [name, support])).toEqual([
      ['SIAE n° 1', { least: 1, most: 2 }],
      ['SIAE n° 2', { least: 1, most: 1 }],
    ]);
    expect(page?.supports.map(({ title, adoptionIds }) => [title, adoptionIds.length])).toEqual([
      ['Journée collective', 2],
      ['Hot line', 1],
    ]);
  });

  it('of a project without answers has no score, and none is invented', async () => {
    const empty = await makeProject();
    expect(await getFidelity(staff, empty.slug, ALL)).toMatchObject({
      moments: [],
      gains: [],
      waiting: [],
      supports: [],
    });
  });
});

describe('who may not read them', () => {
  it('a carrier reads no result, no comparison and no fidelity, not even of its own project', async () => {
    const carrier = await makeCarrier(given.project);
    const { slug } = given.project;
    expect(await getResults(carrier, { project: slug, campaign: 'evaluation-1' }, ALL)).toBeNull();
    expect(await getComparison(carrier, slug, given.structures[0].slug)).toBeNull();
    expect(await getFidelity(carrier, slug, ALL)).toBeNull();
  });

  it('what does not exist is not there for anybody', async () => {
    const { slug } = given.project;
    expect(await getResults(staff, { project: slug, campaign: 'evaluation-9' }, ALL)).toBeNull();
    expect(await getResults(staff, { project: 'nulle-part', campaign: 'evaluation-1' }, ALL)).toBeNull();
    expect(await getComparison(staff, slug, 'siae-99')).toBeNull();
    expect(await getFidelity(staff, 'nulle-part', ALL)).toBeNull();
  });
});
