import pg from 'pg';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeStaff } from '@/prisma/factories';
import { loadProgramme } from '@/prisma/seed/load';
import type { RuleKey } from './labels';
import { type Agreement, type Anomaly, countAnomalies, getAnomalyBoard, listAnomalies } from './queries';

// On the ten real projects, as the source tells them.

const NOW = '2026-11-23';

let staff: Staff;
let anomalies: Anomaly[];
let agreements: Agreement[];

beforeAll(async () => {
  await write(factoryActor, loadProgramme);
  staff = await makeStaff();
  ({ anomalies, agreements } = await getAnomalyBoard(staff, { day: NOW }));
});

/** The projects where a rule found something, and what it says there. */
function found(rule: RuleKey): Record<string, string[]> {
  const own = anomalies.filter((one) => one.rule === rule);
  return Object.fromEntries(
    own.map(({ project, instances }) => [project?.slug ?? 'programme', instances.map(({ text }) => plain(text))]),
  );
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the nine contradictions of the source are found', () => {
  test('nine projects announced, ten described', () => {
    expect(found('declared-described')).toEqual({ programme: ['Le programme annonce 9 projets, 10 sont décrits.'] });
  });

  test('VITA-Air’s second evaluation, in May 2017, comes before its first, in November', () => {
    expect(found('phase-order')).toEqual({
      'vita-air': [
        'L’étape « Évaluation II » (mai 2017) précède l’étape « Évaluation I » (novembre 2017), qui devrait venir avant.',
        'La campagne « Évaluation II · essaimage » (mai 2017) précède la campagne « Évaluation I · appropriation » (novembre 2017), qui devrait venir avant.',
      ],
    });
  });

  test('Parcours gardien, whose logo says « Parcours Gagnant »', () => {
    const text = 'Le projet s’appelle « Parcours gardien », son logo dit « Parcours Gagnant ».';
    expect(found('title-against-logo')).toEqual({ 'parcours-gardien': [text] });
  });

  test('TAPAJ’s two carriers, and the spelling « TAPAF »', () => {
    expect(found('two-carriers')).toEqual({ tapaj: [expect.stringMatching(/CEID-Addictions.*TAPAJ France/)] });
    expect(found('two-spellings')).toEqual({ tapaj: ['« TAPAJ France » s’écrit aussi « TAPAF France ».'] });
  });

  test('Soleni’s evaluation, dated only relatively', () => {
    const words = expect.stringContaining('« après un peu plus de 9 mois de mise en œuvre »');
    expect(found('relative-date')).toEqual({ soleni: [words, words] });
  });

  test('exits without a cause: Lieu Ressources, Rallye, Chantiers', () => {
    expect(Object.keys(found('exit-cause'))).toEqual([
      'lieu-ressources',
      'rallye-pour-l-emploi',
      'chantiers-multiservices-en-gares',
    ]);
  });

  test('A.CO.R, still in, on a page that stops in 2020', () => {
    expect(found('no-exit')).toEqual({ 'a-co-r': [expect.stringContaining('(2020)')] });
  });

  test('document and web-site lists without a link, in every project', () => {
    const missing = found('missing-link');
    expect(Object.keys(missing)).toHaveLength(10);
    expect(missing.tapaj).toEqual([
      '« Documents en ligne » est annoncé sans lien ni fichier.',
      '« Site internet » est annoncé sans lien ni fichier.',
    ]);
    expect(missing['a-co-r']).toHaveLength(1);
  });

  test('structures declared without a name', () => {
    expect(found('unnamed-structures')).toEqual({
      'vita-air': ['7 structures déclarées, aucune nommée.'],
      'parcours-gardien': ['18 structures déclarées, aucune nommée.'],
      tapaj: ['11 structures déclarées, aucune nommée.'],
      soleni: ['2 structures déclarées, aucune nommée.'],
      'lieu-ressources': ['9 structures déclarées, aucune nommée.'],
      'rallye-pour-l-emploi': ['7 structures déclarées, aucune nommée.'],
      'chantiers-multiservices-en-gares': ['3 structures déclarées, 2 nommées.'],
    });
  });
});

test('the false friend is compared, and not found: « un an et demi » between November 2016 and May 2018 agrees', () => {
  expect(found('stated-duration')).toEqual({});
  expect(agreements).toMatchObject([
    {
      project: { slug: 'tapaj' },
      stated: { text: 'un an et demi' },
      start: { text: 'novembre 2016' },
      end: { text: 'mai 2018' },
    },
  ]);
});

test('beside the nine, only the rate of the stations that nobody can recompute', () => {
  const known: RuleKey[] = [
    'declared-described',
    'phase-order',
    'title-against-logo',
    'two-carriers',
    'two-spellings',
    'relative-date',
    'exit-cause',
    'no-exit',
    'missing-link',
    'unnamed-structures',
  ];
  const others = anomalies.filter(({ rule }) => !known.includes(rule));
  expect(others.map(({ rule, project }) => [project?.slug, rule])).toEqual([
    ['chantiers-multiservices-en-gares', 'bare-figure'],
  ]);
});

test('every contradiction leads somewhere, and no two share a key', () => {
  for (const { instances } of anomalies) for (const { fixes } of instances) expect(fixes[0]?.href).toMatch(/^\//);
  expect(new Set(anomalies.map(({ key }) => key)).size).toBe(anomalies.length);
});

test('one project has the same as in the whole list', async () => {
  const own = await listAnomalies(staff, { project: 'tapaj', day: NOW });
  expect(own).toEqual(anomalies.filter(({ project }) => project?.slug === 'tapaj'));
});

describe('on a day gone by', () => {
  test('only what had happened contradicts itself', async () => {
    const rulesOn = async (day: string) =>
      (await listAnomalies(staff, { day })).map(({ rule, project }) => `${project?.slug} ${rule}`);
    const [in2016, in2017, in2021] = [
      await rulesOn('2016-12-31'),
      await rulesOn('2017-12-31'),
      await rulesOn('2021-12-31'),
    ];
    expect(in2016.filter((one) => one.startsWith('lieu-ressources'))).toEqual([]);
    expect(in2016).not.toContain('vita-air phase-order');
    expect(in2017).toContain('vita-air phase-order');
    expect(in2017).not.toContain('lieu-ressources exit-cause');
    expect(in2021).toContain('lieu-ressources exit-cause');
    expect(in2021).not.toContain('a-co-r no-exit');
  });

  test('structures that joined later are not missing a name yet', async () => {
    const [found] = (
      await listAnomalies(staff, { project: 'chantiers-multiservices-en-gares', day: '2019-12-31' })
    ).filter(({ rule }) => rule === 'unnamed-structures');
    expect(plain(found?.instances[0]?.text ?? '')).toBe('3 structures déclarées, 2 nommées.');
  });
});

test('the whole list asks four statements, one when nothing changed since, and one project two', async () => {
  expect(await countStatements(() => listAnomalies(staff, { day: '2026-11-20' }))).toBe(4);
  // Nothing is kept while somebody writes, in a database beside this one even.
  const again = () => countStatements(() => countAnomalies(staff, '2026-11-20'));
  await vi.waitFor(async () => expect(await again()).toBe(1), { timeout: 10_000 });
  expect(await countStatements(() => listAnomalies(staff, { project: 'vita-air' }))).toBe(2);
  expect(await countAnomalies(staff, NOW)).toBe(anomalies.length);
});

async function countStatements(run: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await run();
    return query.mock.calls.length;
  } finally {
    query.mockRestore();
  }
}
