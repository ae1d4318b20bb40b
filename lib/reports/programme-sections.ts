import { CELL_STATES, CELL_WORDS } from '@/components/charts/cell-state';
import { count, formatNumber } from '@/lib/format';
import { exitCauseLabel, phaseLabel, phaseLabels } from '@/lib/projects/labels';
import { PHASES } from '@/lib/projects/rules';
import type { Fact, Section } from './content';
import type { getProgrammeFrame, ReportedProgramme } from './programme-queries';

type Frame = Awaited<ReturnType<typeof getProgrammeFrame>>;
type Project = ReportedProgramme[number];

/** What the programme is, and what became of the projects that left it. */
export function frameSection(frame: Frame, projects: ReportedProgramme): Section {
  const causes = new Map<string, string[]>();
  for (const { name, course } of projects) {
    if (!course.exit) continue;
    const cause = exitCauseLabel(course.exit.cause);
    causes.set(cause, [...(causes.get(cause) ?? []), name]);
  }
  const facts: Fact[] = [
    ...(frame?.startedText ? [{ term: 'Début', words: frame.startedText }] : []),
    ...(frame?.announcedProjects
      ? [{ term: 'Projets', words: `${count(frame.announcedProjects, 'annoncé')} par la source` }]
      : []),
    { term: 'Dans l’accélérateur', words: namesOf(projects.filter(({ course }) => course.exit === null)) },
    {
      term: 'Sortis',
      words: [...causes].map(([cause, names]) => `${cause}\u00a0: ${names.join(', ')}`).join('\n') || 'aucun',
    },
  ];
  return { id: 'cadre', title: 'Le programme', blocks: [{ kind: 'facts', facts }] };
}

/** Where each project stands. */
export function stageSection(projects: ReportedProgramme): Section {
  return {
    id: 'etapes',
    title: 'Les projets par étape',
    hint: 'l’étape en cours, ou la dernière atteinte par ceux qui sont sortis',
    blocks: [
      {
        kind: 'table',
        label: 'Projets par étape',
        columns: [
          { label: 'Étape', share: 2 },
          { label: 'Projets', share: 1, align: 'end' },
          { label: 'Lesquels', share: 7 },
        ],
        rows: PHASES.map(({ phase }) => {
          const there = projects.filter(({ course }) => stageOf(course) === phase);
          return [
            { text: phaseLabels[phase] },
            { text: formatNumber(there.length) },
            { text: there.map(({ name, course }) => (course.exit ? `${name} (sorti)` : name)).join(', ') || '–' },
          ];
        }),
      },
    ],
  };
}

export function projectSection(projects: ReportedProgramme): Section {
  return {
    id: 'projets',
    title: 'Les projets',
    hint: count(projects.length, 'projet'),
    blocks: [
      {
        kind: 'table',
        label: 'Projets du programme',
        columns: [
          { label: 'Projet', share: 3 },
          { label: 'Porteur', share: 3 },
          { label: 'Entrée', share: 2 },
          { label: 'Sortie', share: 3 },
          { label: 'Étape', share: 2 },
          { label: 'Structures', share: 2.2 },
        ],
        rows: projects.map(({ name, carrier, course, ownLabels, declared, named }) => [
          { text: name },
          { text: carrier },
          { text: course.enteredOn?.text ?? 'non précisée' },
          {
            text: course.exit ? (course.exit.on?.text ?? 'date non précisée') : 'dans l’accélérateur',
            detail: course.exit ? exitCauseLabel(course.exit.cause) : undefined,
          },
          { text: phaseLabel(stageOf(course), ownLabels) },
          { text: declared > 0 ? `${count(declared, 'déclarée')}, ${count(named, 'nommée')}` : 'aucune' },
        ]),
      },
    ],
  };
}

/** How many cells of the matrices are in each state, project by project, and of all of them. */
export function progressSection(projects: ReportedProgramme): Section {
  const counted = projects.filter(({ declared }) => declared > 0);
  const states = CELL_STATES.filter((state) => counted.some(({ counts }) => counts[state]));
  const head = { id: 'structures', title: 'Où en sont les structures' };
  if (counted.length === 0) {
    return { ...head, blocks: [{ kind: 'text', text: 'Aucune structure déclarée à cette date.' }] };
  }
  return {
    ...head,
    hint: 'pour chaque structure, chacune des étapes de son projet compte une fois',
    blocks: [
      {
        kind: 'table',
        label: 'Étapes des structures par état, projet par projet',
        columns: [
          { label: 'Projet', share: 4 },
          ...states.map((state) => ({ label: capitalized(CELL_WORDS[state]), share: 1.6, align: 'end' as const })),
        ],
        rows: [
          ...counted.map(({ name, counts, declared, onHold }) => [
            { text: name, detail: standing(declared, onHold) },
            ...states.map((state) => ({ text: formatNumber(counts[state] ?? 0) })),
          ]),
          [
            { text: 'Ensemble', detail: standing(sumOf(counted, 'declared'), sumOf(counted, 'onHold')) },
            ...states.map((state) => ({
              text: formatNumber(counted.reduce((sum, { counts }) => sum + (counts[state] ?? 0), 0)),
            })),
          ],
        ],
      },
    ],
  };
}

function stageOf({ exit, current, furthest }: Project['course']) {
  return (exit ? null : current) ?? furthest ?? 'SELECTION';
}

function namesOf(projects: ReportedProgramme): string {
  return projects.map(({ name }) => name).join(', ') || 'aucun';
}

function standing(declared: number, onHold: number): string {
  return `${count(declared, 'structure')}${onHold > 0 ? `, ${formatNumber(onHold)}\u00a0en veille` : ''}`;
}

function sumOf(projects: ReportedProgramme, field: 'declared' | 'onHold'): number {
  return projects.reduce((sum, project) => sum + project[field], 0);
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
