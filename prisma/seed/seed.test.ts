import { describe, expect, test } from 'vitest';
import { parseImpreciseDate } from '@/lib/imprecise-date';
import { checklist } from './checklist';
import { contextEvents } from './context-events';
import { templates } from './instruments/templates';
import { programme } from './programme';
import { projects } from './projects';

const wordings = [
  programme.started,
  ...contextEvents.map(({ date }) => date),
  ...projects.flatMap((project) => [
    ...project.course.map(({ date }) => date),
    ...(project.adoptions ?? []).flatMap(({ joined, events }) => [joined, ...events.map(({ date }) => date)]),
    ...project.activities.map(({ date }) => date),
    ...(project.campaigns ?? []).map(({ window }) => window),
    ...(project.findings ?? []).flatMap(({ date, followUps = [] }) => [date, ...followUps.map(({ done }) => done)]),
    ...(project.indicators ?? []).flatMap(({ measures }) => measures.map(({ period }) => period)),
  ]),
].filter((wording) => wording !== undefined);

describe('the ten projects as data', () => {
  test.each([...new Set(wordings)])('the date « %s » can be read', (wording) => {
    expect(parseImpreciseDate(wording)).toMatchObject({ ok: true, date: { text: wording } });
  });

  test('exactly one fact outside computed ones is known to the day: the vote of 9 December 2015', () => {
    const toTheDay = [...new Set(wordings)].filter((wording) => {
      const parsed = parseImpreciseDate(wording);
      return parsed.ok && parsed.date.from !== null && parsed.date.from === parsed.date.to;
    });
    expect(toTheDay).toEqual(['9 décembre 2015']);
  });

  test('every figure has a scope, and a rate that is computed says from what', () => {
    for (const measure of projects.flatMap(({ indicators = [] }) => indicators.flatMap(({ measures }) => measures))) {
      expect(measure.scope).not.toBe('');
      expect(measure.computation === undefined).toBe(measure.numerator === undefined);
    }
  });

  test('each template asks five to seven things, a thing asked twice under one code is worded the same', () => {
    const wordingOf = new Map<string, string>();
    for (const template of Object.values(templates)) {
      const criteria = template.principles.flatMap((principle) => principle.criteria);
      expect(criteria.length).toBeGreaterThanOrEqual(5);
      expect(criteria.length).toBeLessThanOrEqual(7);
      for (const { code, wording } of criteria) {
        expect(wordingOf.get(code) ?? wording).toBe(wording);
        wordingOf.set(code, wording);
      }
    }
  });

  test('phases I, II and III share what makes them comparable', () => {
    const codes = (['APPROPRIATION', 'SPREADING', 'RESULTS'] as const).map((purpose) =>
      templates[purpose].principles.flatMap(({ criteria }) => criteria.map(({ code }) => code)),
    );
    for (const shared of ['appropriation', 'mise-en-oeuvre', 'partenariats']) {
      expect(codes.every((asked) => asked.includes(shared))).toBe(true);
    }
  });

  test('the checklist covers every project, and names no fact twice', () => {
    const names = checklist.map(({ project, source }) => `${project} ${source}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { slug } of projects)
      expect(checklist.filter((fact) => fact.project === slug).length).toBeGreaterThan(20);
  });
});
