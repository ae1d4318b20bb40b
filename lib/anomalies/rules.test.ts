import { describe, expect, test } from 'vitest';
import { projectAsOf } from './as-of-rules';
import { campaign, date, events, measure, project } from './facts.fixture';
import { ruleKeys, ruleLabels } from './labels';
import { anomaliesOf, readKey, subjectOf } from './rules';

const programme = { name: 'AIS#Emploi', announced: 9, described: 10 };
const NOW = '2026-11-23';

function keysOf(given: Parameters<typeof project>[0]) {
  return anomaliesOf({ programme: null, projects: [project(given)] }, NOW).map(({ key }) => key);
}

describe('the key of a contradiction', () => {
  const documents = [
    { id: 'a', title: 'Site internet', linkState: 'MISSING' as const },
    { id: 'b', title: 'Guide', linkState: 'MISSING' as const },
  ];

  test('stays the same as long as the data does, whatever the order', () => {
    expect(keysOf({ documents: [...documents].reverse() })).toEqual(keysOf({ documents }));
  });

  test('changes with the data, its rule and its project staying', () => {
    const [before] = keysOf({ documents });
    const [after] = keysOf({ documents: documents.slice(1) });
    expect(after).not.toBe(before);
    expect(subjectOf(after ?? '')).toBe(subjectOf(before ?? ''));
  });

  test('does not change with what the document is called', () => {
    const renamed = documents.map((document) => ({ ...document, title: 'Autre titre' }));
    expect(keysOf({ documents: renamed })).toEqual(keysOf({ documents }));
  });

  test('names its rule and its project, or the programme', () => {
    const [ofProgramme] = anomaliesOf({ programme, projects: [] });
    expect(readKey(ofProgramme?.key ?? '')).toEqual({ rule: 'declared-described', project: null });
    expect(readKey(keysOf({ documents })[0] ?? '')).toEqual({ rule: 'missing-link', project: 'essai' });
    for (const wrong of ['', 'missing-link', 'missing-link:essai:', 'autre:essai:0123'])
      expect(readKey(wrong)).toBeNull();
  });
});

test('what one rule finds in one project is one contradiction', () => {
  const documents = [1, 2, 3].map((n) => ({ id: String(n), title: `Document ${n}`, linkState: 'MISSING' as const }));
  const found = anomaliesOf({ programme: null, projects: [project({ documents })] }, NOW);
  expect(found).toHaveLength(1);
  expect(found[0]?.instances).toHaveLength(3);
});

test('a project that says nothing wrong is not named', () => {
  expect(anomaliesOf({ programme: { ...programme, announced: 10 }, projects: [project()] }, NOW)).toEqual([]);
});

test('every rule says what it compares', () => {
  for (const rule of ruleKeys) expect(ruleLabels[rule].compares).not.toBe('');
});

describe('on a day gone by', () => {
  const late = project({
    events: events(
      { kind: 'ENTERED', date: 'juin 2016' },
      { phase: 'EVALUATION_1', kind: 'COMPLETED', date: 'novembre 2017' },
      { kind: 'EXITED', date: 'fin 2019' },
    ),
    campaigns: [campaign({ window: '2018' })],
    measures: [measure({ value: 73, period: date('2018') }), measure({ value: 12 })],
  });

  test('a project that had not entered says nothing', () => {
    expect(projectAsOf(late, '2015-12-31')).toBeNull();
  });

  test('later facts are left out, those without a day stay', () => {
    const then = projectAsOf(late, '2016-12-31');
    expect(then).toMatchObject({ events: { length: 1 }, campaigns: { length: 0 }, measures: { length: 1 } });
    expect(projectAsOf(late, '2020-12-31')).toMatchObject({ events: { length: 3 }, measures: { length: 2 } });
  });

  test('an exit that had not come yet has no cause to give', () => {
    const rules = (day: string) => {
      const then = projectAsOf(late, day);
      return anomaliesOf({ programme: null, projects: then ? [then] : [] }, day).map(({ rule }) => rule);
    };
    expect(rules('2018-12-31')).not.toContain('exit-cause');
    expect(rules('2019-12-31')).toContain('exit-cause');
  });
});
