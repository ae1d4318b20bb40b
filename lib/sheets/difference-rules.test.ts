import { describe, expect, it } from 'vitest';
import { fullContent } from './content.fixture';
import { type SheetContent, sheetContentSchema } from './content-schema';
import { chaptersOf, differencesBetween } from './difference-rules';

type Given = (sheet: SheetContent) => Partial<SheetContent>;
const changed = (change: Given): SheetContent => ({ ...fullContent, ...change(structuredClone(fullContent)) });

describe('what differs between two sheets', () => {
  it('is nothing between a sheet and itself, nor once it was stored and read back', () => {
    expect(differencesBetween(fullContent, structuredClone(fullContent))).toEqual([]);
    const stored = sheetContentSchema.parse(JSON.parse(JSON.stringify(fullContent)));
    expect(stored).toEqual(fullContent);
  });

  it.each<[what: string, change: Given, told: string]>([
    [
      'a text put otherwise',
      () => ({ ambition: 'Des entreprises ouvertes' }),
      'changed · L’ambition · : Des entreprises plus accueillantes → Des entreprises ouvertes',
    ],
    ['a text that was not there', () => ({ longTitle: null }), 'removed · Le titre long · : Essai : pour voir → rien'],
    [
      'the cause of the exit',
      ({ course }) => ({ course: { ...course, exit: course.exit && { ...course.exit, cause: null } } }),
      'changed · La sortie · cause: suite donnée dans un Labo → cause non précisée',
    ],
    [
      'a figure counted again',
      ({ measures }) => ({ measures: measures.map((one) => ({ ...one, wording: '32 personnes' })) }),
      'changed · « Personnes recrutées » · valeur: environ 30 personnes → 32 personnes',
    ],
    ['a document taken away', () => ({ documents: [] }), 'removed · « Guide » · titre: Guide → rien'],
    [
      'a structure that got its name',
      ({ structures }) => ({
        structures: {
          ...structures,
          rows: structures.rows.map((row) => ({ ...row, name: row.name ?? 'La Nouvelle' })),
        },
      }),
      'added · La Nouvelle · nom: rien → La Nouvelle',
    ],
    [
      'a step that went on',
      ({ course }) => ({
        course: {
          ...course,
          steps: course.steps.map((step) =>
            step.phase === 'TRAINING' ? { ...step, state: 'completed' as const } : step,
          ),
        },
      }),
      'changed · L’étape « Formation-action » · état: en cours · mi 2016 → mi 2016',
    ],
  ])('tells %s', (_what, change, told) => {
    expect(tell(differencesBetween(fullContent, changed(change)))).toContain(told);
  });

  it('turns round with the two sheets', () => {
    const other = changed(() => ({ documents: [], ambition: 'Autre' }));
    const there = differencesBetween(fullContent, other);
    const back = differencesBetween(other, fullContent);
    expect(there.map(({ kind }) => kind)).toEqual(['changed', 'removed']);
    expect(back.map(({ kind }) => kind)).toEqual(['changed', 'added']);
    expect(chaptersOf(back)).toEqual(['En tête', 'Documents']);
  });

  it('does not mind another order', () => {
    const more = changed(({ documents }) => ({
      documents: [...documents, ...documents.map((one) => ({ ...one, id: 'document-2', title: 'Autre guide' }))],
    }));
    const turned = { ...more, documents: more.documents.toReversed() };
    expect(differencesBetween(more, turned)).toEqual([]);
  });
});

describe('nothing that a sheet draws can change unseen', () => {
  // Identifiers, bounds of dates whose wording stays, a kind told in the source's own words instead, and what the course was
  // derived from.
  const UNDRAWN =
    /^(slug|carrier\.kind|.*\.(id|from|to|sequence)|events\.\d+\.(phase|kind|exitCause|date.*)|course\.(hasEntered|furthest|exit\.(reason|isCertain))|course\.steps\.\d+\.(phase|reason|isCertain|openedOn.*)|structures\.noun\.one|findings\.\d+\.campaignId)$/;
  const leaves = leavesOf(fullContent).filter(([path]) => !UNDRAWN.test(path));

  it('looks at all of it', () => {
    expect(leaves.length).toBeGreaterThan(80);
  });

  it.each(leaves.map(([path, value]) => ({ path, value })))('$path', ({ path, value }) => {
    const other = structuredClone(fullContent);
    set(other, path, otherThan(path, value));
    expect(differencesBetween(fullContent, other)).not.toEqual([]);
  });
});

function tell(differences: ReturnType<typeof differencesBetween>): string[] {
  return differences.flatMap(({ kind, subject, changes }) =>
    changes.map(({ label, before, after }) =>
      `${kind} · ${subject} · ${label}: ${before ?? 'rien'} → ${after ?? 'rien'}`.replace(/\u00a0/g, ' '),
    ),
  );
}

function leavesOf(value: unknown, path = ''): [path: string, value: unknown][] {
  if (value === null || typeof value !== 'object') return value === null ? [] : [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key));
}

/** Another value that the same place may hold. */
function otherThan(path: string, value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  const other = OTHERS.find(([place]) => place.test(path))?.[1];
  return other ?? `${value} autrement`;
}

const OTHERS: [RegExp, string][] = [
  [/^origin$/, 'SOLICITATION'],
  [/partners\.\d+\.role$/, 'EXPERT'],
  [/(^carrier|organization)\.kind$/, 'COMPANY'],
  [/phaseLabels\.\d+\.phase$/, 'SUPPORT'],
  [/course\.exit\.cause$/, 'LAW'],
  [/course\.steps\.0\.state$/, 'stopped'],
  [/course\.steps\.\d+\.state$/, 'completed'],
  [/course\.current$/, 'SUPPORT'],
  [/rows\.0\.wave$/, 'AIS'],
  [/rows\.1\.wave$/, 'ORIGINAL'],
  [/activities\.\d+\.kind$/, 'VISIT'],
  [/activities\.\d+\.format$/, 'COLLECTIVE'],
  [/findings\.\d+\.kind$/, 'SUCCESS'],
  [/followUps\.\d+\.state$/, 'PLANNED'],
  [/followUps\.\d+\.outcome$/, 'REFUTED'],
  [/documents\.\d+\.kind$/, 'OTHER'],
];

function set(target: unknown, path: string, value: unknown) {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Record<string, unknown>>(
    (inner, key) => inner[key] as Record<string, unknown>,
    target as Record<string, unknown>,
  );
  parent[last] = value;
}
