import { CELL_STATES, CELL_WORDS } from '@/components/charts/cell-state';
import { count, formatNumber } from '@/lib/format';
import type { ProgrammeFigure } from '@/lib/indicators/programme-rules';
import { exitCauseLabel, phaseLabel, phaseLabels } from '@/lib/projects/labels';
import { PHASES } from '@/lib/projects/rules';
import type { Block, Fact, Section } from './content';
import type { getProgrammeFrame, ReportedProgramme } from './programme-queries';

type Frame = Awaited<ReturnType<typeof getProgrammeFrame>>;
type Project = ReportedProgramme[number];

/** How many projects and structures there are, and what became of those that left. */
export function frameSection(frame: Frame, projects: ReportedProgramme): Section {
  const inside = projects.filter(({ course }) => course.exit === null);
  const declared = sumOf(projects, 'declared');
  const causes = new Map<string, string[]>();
  for (const { name, course } of projects) {
    if (!course.exit) continue;
    const cause = exitCauseLabel(course.exit.cause);
    causes.set(cause, [...(causes.get(cause) ?? []), name]);
  }
  const facts: Fact[] = [
    { term: 'Programme', words: frame?.name ?? 'Programme' },
    ...(frame?.startedText ? [{ term: 'Début', words: frame.startedText }] : []),
    {
      term: 'Projets',
      words: [
        `${count(projects.length, 'entré')} à cette date`,
        `${formatNumber(inside.length)} dans l’accélérateur`,
        frame?.announcedProjects ? `${count(frame.announcedProjects, 'annoncé')} par la source` : null,
      ]
        .filter(Boolean)
        .join(' · '),
    },
    {
      term: 'Structures essaimées',
      words: `${count(declared, 'déclarée')}, ${count(sumOf(projects, 'named'), 'nommée')} · ${formatNumber(sumOf(projects, 'onHold'))}\u00a0en veille`,
    },
    ...[...causes].map(([cause, names]) => ({ term: `Sortis\u00a0: ${cause}`, words: names.join(', ') })),
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

/** How many cells of the matrices are in each state, project by project. */
export function progressSection(projects: ReportedProgramme): Section {
  const withStructures = projects.filter(({ declared }) => declared > 0);
  const states = CELL_STATES.filter((state) => withStructures.some(({ counts }) => counts[state]));
  return {
    id: 'structures',
    title: 'Où en sont les structures',
    hint: 'une case par structure et par étape',
    blocks: [
      {
        kind: 'table',
        label: 'Cases par état, projet par projet',
        columns: [
          { label: 'Projet', share: 4 },
          ...states.map((state) => ({ label: capitalized(CELL_WORDS[state]), share: 1.6, align: 'end' as const })),
        ],
        rows: withStructures.map(({ name, counts, declared, onHold }) => [
          { text: name, detail: standing(declared, onHold) },
          ...states.map((state) => ({ text: formatNumber(counts[state] ?? 0) })),
        ]),
      },
      { kind: 'legend', states: states.map((state) => ({ state, text: CELL_WORDS[state] })) },
    ],
  };
}

export function programmeFigureSection(figures: readonly ProgrammeFigure[]): Section {
  const empty: Block = { kind: 'text', text: 'Aucun chiffre enregistré à cette date.' };
  return {
    id: 'chiffres',
    title: 'Chiffres du programme',
    hint: 'des périmètres différents ne s’additionnent pas',
    blocks: figures.length === 0 ? [empty] : [figureTable(figures)],
  };
}

export function campaignSection(projects: ReportedProgramme): Section {
  const rows = projects.flatMap(({ name, campaigns, declared }) =>
    campaigns.map(({ label, window, handedIn }) => [
      { text: name },
      { text: label },
      { text: window?.text ?? 'non précisée' },
      { text: `${formatNumber(handedIn)} sur ${formatNumber(declared)}` },
    ]),
  );
  const columns = [
    { label: 'Projet', share: 3 },
    { label: 'Campagne', share: 4 },
    { label: 'Période', share: 3 },
    { label: 'Structures qui ont répondu', share: 2, align: 'end' as const },
  ];
  return {
    id: 'evaluations',
    title: 'Évaluations',
    hint: count(rows.length, 'campagne'),
    blocks: [
      rows.length === 0
        ? { kind: 'text', text: 'Aucune campagne à cette date.' }
        : { kind: 'table', label: 'Campagnes d’évaluation', columns, rows },
    ],
  };
}

function figureTable(figures: readonly ProgrammeFigure[]): Block {
  return {
    kind: 'table',
    label: 'Chiffres du programme',
    columns: [
      { label: 'Indicateur', share: 3 },
      { label: 'Projet', share: 2 },
      { label: 'Valeur', share: 3 },
      { label: 'Périmètre', share: 3 },
      { label: 'Période', share: 2 },
      { label: 'Couverture', share: 2 },
    ],
    rows: figures.map(({ name, project, wording, computation, scope, period, coverage }) => [
      { text: name },
      { text: project?.name ?? 'Tout le programme' },
      { text: wording, detail: computation ?? undefined },
      { text: scope },
      { text: period ?? 'non précisée' },
      { text: coverage ?? 'non précisée' },
    ]),
  };
}

function stageOf({ exit, current, furthest }: Project['course']) {
  return (exit ? null : current) ?? furthest ?? 'SELECTION';
}

function standing(declared: number, onHold: number): string {
  return `${count(declared, 'structure')}${onHold > 0 ? `, ${formatNumber(onHold)}\u00a0en veille` : ''}`;
}

function sumOf(projects: ReportedProgramme, field: 'declared' | 'named' | 'onHold'): number {
  return projects.reduce((sum, project) => sum + project[field], 0);
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
