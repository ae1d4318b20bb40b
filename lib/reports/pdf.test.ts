import { beforeAll, describe, expect, test } from 'vitest';
import { formatNumber } from '@/lib/format';
import type { Block, Report } from './content';
import { blocksOf, pdfOf } from './pdf';
import { type ReadPdf, readPdf } from './pdf-reading.fixture';
import { stripDrawing } from './strip-drawing';

const LONG = Array.from({ length: 900 }, (_, index) => `mot${index + 1}`).join(' ');

const BLOCKS: Block[] = [
  { kind: 'heading', text: 'Un sous-titre', detail: 'mi 2018' },
  { kind: 'text', text: 'Œuvre, « N’Guessan », 12 € ≥ 10, Ÿ.' },
  { kind: 'highlights', items: [{ value: '18', words: 'structures\ndéclarées' }] },
  { kind: 'facts', facts: [{ term: 'Personnes', words: formatNumber(12345.5) }] },
  { kind: 'list', label: 'Pourquoi', items: ['en veille', 'à venir'] },
  { kind: 'steps', label: 'Étapes', steps: [{ label: 'Sélection', state: 'done', word: 'terminée' }] },
  {
    kind: 'table',
    label: 'Structures',
    columns: [
      { label: 'Structure', share: 2 },
      { label: 'Évaluation I', share: 1, align: 'middle' },
      { label: 'Mots', share: 3 },
    ],
    rows: [
      [{ text: 'SIAE n° 1', detail: 'Parcours engagé' }, { text: 'en retard', state: 'late' }, { text: LONG }],
      [{ text: 'SIAE n° 2' }, { text: 'fait', state: 'done' }, { text: 'court' }],
    ],
  },
  { kind: 'legend', states: [{ state: 'done', text: '1 fait' }] },
  {
    kind: 'passage',
    passage: {
      tag: 'Difficulté',
      text: LONG.replaceAll('mot', 'dit'),
      source: 'mai 2017',
      after: [{ lead: 'Décidé', text: 'Se revoir' }],
    },
  },
  {
    kind: 'figure',
    drawing: stripDrawing({
      title: 'Scores',
      description: 'De 20 à 80.',
      dots: [{ id: 'a', value: 0.2, title: 'A : 20 %' }],
      mean: 0.2,
    }),
    file: { chart: 'score', search: {} },
  },
];

const REPORT: Report = {
  title: 'Bilan\u00a0: Essai à relire',
  lead: ['Porté par une association'],
  subtitle: 'Situation au 31 décembre 2018',
  notice: null,
  project: null,
  asOf: { day: '2018-12-31', past: '2018-12-31' },
  fileName: 'bilan',
  sections: [
    { id: 'a', title: 'Première partie', hint: 'comment la lire', blocks: BLOCKS },
    { id: 'b', title: 'Seconde partie', blocks: [{ kind: 'text', text: 'La fin.' }] },
  ],
};

let pdf: ReadPdf;
let told: number[];
let pieces: number;

beforeAll(async () => {
  told = [];
  const chunks: Buffer[] = [];
  for await (const chunk of pdfOf(REPORT, (done) => told.push(done))) chunks.push(chunk);
  pieces = chunks.length;
  pdf = readPdf(Buffer.concat(chunks));
});

describe('the PDF of a report, read back by another reader', () => {
  test('says in which language it is, that it is tagged, and shows its title', () => {
    expect(pdf.catalog).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(pdf.catalog).toMatch(/\/Marked true/);
    expect(pdf.catalog).toMatch(/\/Lang \(fr-FR\)/);
    expect(pdf.catalog).toMatch(/\/DisplayDocTitle true/);
  });

  test('has a structure of titles, paragraphs, lists, tables and figures', () => {
    expect(pdf.tags).toMatchObject({ Document: 1, Sect: 2, H1: 1, H2: 2, H3: 1, Table: 1, TR: 3, TH: 5, TD: 4 });
    expect(pdf.tags.P).toBeGreaterThan(4);
    expect(pdf.tags.L).toBeGreaterThan(3);
    expect(pdf.tags.LI).toBe(pdf.tags.LBody);
  });

  test('gives every figure its words: the shape of a cell says the state, a chart says its values', () => {
    expect(pdf.alts).toHaveLength(pdf.tags.Figure ?? 0);
    expect(pdf.alts).toEqual(expect.arrayContaining(['en retard', 'fait', 'terminée']));
    expect(pdf.alts.find((alt) => alt.startsWith('Scores'))).toContain('A : 20 %');
  });

  test('draws nothing that neither belongs to the structure nor is there for the eye only', () => {
    expect(pdf.untagged).toBe(0);
  });

  test('leaves its parts as bookmarks', () => {
    expect(pdf.bookmarks).toEqual(expect.arrayContaining(['Première partie', 'Un sous-titre', 'Seconde partie']));
  });

  test('embeds its fonts, so that it looks the same everywhere', () => {
    expect(pdf.fonts.some((name) => /Geist-Regular/.test(name))).toBe(true);
    expect(pdf.fonts.some((name) => /Geist-SemiBold/.test(name))).toBe(true);
  });

  test('is read in the order of the page: its title, its contents, then part after part, no level of title skipped', () => {
    const tags = pdf.order.map(({ tag }) => tag);
    expect(tags.slice(0, 2)).toEqual(['Document', 'H1']);
    expect(tags.indexOf('TOC')).toBeLessThan(tags.indexOf('Sect'));
    const levels = tags.flatMap((tag) => /^H(\d)$/.exec(tag)?.[1] ?? []).map(Number);
    expect(levels).toEqual([1, 2, 3, 2]);
  });

  test('says of each heading cell whether it heads a column or a row, and each row begins with one', () => {
    const heads = pdf.order.filter(({ tag }) => tag === 'TH');
    expect(heads.map(({ scope }) => scope)).toEqual(['Column', 'Column', 'Column', 'Row', 'Row']);
    pdf.order.forEach(({ tag }, index) => {
      if (tag === 'TR') expect(pdf.order[index + 1]?.tag).toBe('TH');
    });
  });

  test('leads from its contents to each part, in words, and says on which page it is', () => {
    expect(pdf.links).toEqual(['Aller à «\u00a0Première partie\u00a0»', 'Aller à «\u00a0Seconde partie\u00a0»']);
    expect(pdf.order.filter(({ tag }) => tag === 'TOCI')).toHaveLength(2);
    const last = pdf.pages.findIndex((page) => page.includes('La fin.')) + 1;
    expect(last).toBeGreaterThan(1);
    expect(pdf.pages[0]?.split('\n')).toContain(String(last));
  });

  test('loses no word of a long text, in a passage or in a cell, however many pages it takes', () => {
    const words = new Set(pdf.pages.join('\n').split(/\s+/));
    for (let n = 1; n <= 900; n++) {
      expect(words.has(`mot${n}`), `mot${n}`).toBe(true);
      expect(words.has(`dit${n}`), `dit${n}`).toBe(true);
    }
    expect(pdf.pages.length).toBeGreaterThan(3);
  });

  test('writes the letters and signs of French, and thousands with a space that the font has', () => {
    const words = pdf.pages.join('\n');
    expect(words).toContain('Œuvre, « N’Guessan », 12 € ≥ 10, Ÿ.');
    expect(words).toContain('12\u00a0345,5');
    expect(words).not.toContain('\u202f');
    expect(words).not.toContain('\ufffd');
  });

  test('numbers its pages, and from the second on says above which report it is', () => {
    pdf.pages.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 1} sur ${pdf.pages.length}`);
      expect(page.includes('Bilan\u00a0: Essai à relire · Situation au 31 décembre 2018')).toBe(index > 0);
    });
  });

  test('is sent as it is laid out, and tells how far it has come', () => {
    expect(pieces).toBeGreaterThan(1);
    expect(told).toEqual(Array.from({ length: blocksOf(REPORT) }, (_, index) => index + 1));
  });
});
