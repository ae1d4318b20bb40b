import { describe, expect, it } from 'vitest';
import { fullContent } from './content.fixture';
import { asScriptText, descriptionOf, factsOf, structuredData } from './head-rules';

const page = {
  url: 'https://essaim.exemple.fr/fiches/essai',
  site: 'https://essaim.exemple.fr/',
  list: 'https://essaim.exemple.fr/fiches',
  number: 2,
  publishedAt: new Date('2026-11-27T10:00:00Z'),
};

it.each([
  ['its ambition', {}, 'Des entreprises plus accueillantes'],
  ['else its approach', { ambition: null }, 'Aller voir les entreprises'],
  ['else the problem', { ambition: null, approach: null }, 'Des postes sans candidat'],
  [
    'else its name',
    { ambition: null, approach: null, problem: null },
    'Essai, projet de l’accélérateur Programme d’essai.',
  ],
])('a shared sheet is described by %s', (_what, changes, description) => {
  expect(descriptionOf({ ...fullContent, ...changes })).toBe(description);
});

it('the picture says how long the project stayed and where it spread', () => {
  expect(factsOf(fullContent).replace(/\u00a0/g, ' ')).toBe('juillet 2015 → mi 2018 · 2 SIAE');
  const { course, structures } = fullContent;
  expect(factsOf({ ...fullContent, course: { ...course, exit: null }, structures: { ...structures, rows: [] } })).toBe(
    'depuis juillet 2015',
  );
});

describe('the sheet for machines', () => {
  it('describes a page about a project', () => {
    expect(structuredData(fullContent, page)).toMatchObject({
      '@type': 'WebPage',
      '@id': page.url,
      version: 2,
      dateModified: '2026-11-27T10:00:00.000Z',
      mainEntity: {
        '@type': 'Project',
        name: 'Essai',
        alternateName: ['Essai : pour voir', 'ESSAI 2'],
        parentOrganization: { '@type': 'Organization', name: 'Coopérative d’essai (RÉSEAU)' },
        funder: [{ '@type': 'Organization', name: 'Fonds d’essai (RÉSEAU)' }],
      },
    });
  });

  it('never turns an imprecise date into a day: the day of publication is its only date', () => {
    const { dateModified, ...rest } = structuredData(fullContent, page);
    expect(dateModified).toBeDefined();
    expect(JSON.stringify(rest)).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  it('holds nothing that could end its script element', () => {
    const text = asScriptText({ name: '</script><script>alert(1)</script>\u2028&' });
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script>\u2028&' });
  });
});
