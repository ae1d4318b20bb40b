import { CELL_STATES, CELL_WORDS } from '@/components/charts/cell-state';
import { activityKindLabels } from '@/lib/activities/labels';
import { count, formatNumber } from '@/lib/format';
import { groupRows, type MatrixGroup } from '@/lib/progress/matrix-groups';
import type { Matrix } from '@/lib/progress/matrix-rows';
import { phaseLabel } from '@/lib/projects/labels';
import type { Block, Section } from './content';
import type { ReportedProject } from './project-queries';

/** Where each structure stands in each phase, and in words why it is not done where it is not. */
export function structureSection(matrix: Matrix, au: string | null): Section {
  const lines = groupRows(matrix.rows);
  const named = matrix.rows.filter(({ isNamed }) => isNamed).length;
  const head = { id: 'structures', title: 'Structures' };
  if (lines.length === 0) {
    return { ...head, blocks: [{ kind: 'text', text: 'Aucune structure déclarée à cette date.' }] };
  }
  const table: Block = {
    kind: 'table',
    label: 'Structures et étapes',
    columns: [
      { label: 'Structure', share: 3 },
      ...matrix.phases.map(({ label }) => ({ label, share: 1.9, align: 'middle' as const })),
      { label: 'Avancement', share: 1.9, align: 'end' },
    ],
    rows: lines.map(({ name, standing, cells, progress, size }) => [
      { text: name, detail: size > 1 ? `${standing} · ${count(size, 'structure')} au même point` : standing },
      ...cells.map(({ state, reason }) => ({ text: reason, state })),
      { text: `${formatNumber(progress.value)} / ${progress.max}` },
    ]),
  };
  const legend = CELL_STATES.flatMap((state) => {
    const cells = matrix.counts[state];
    return cells ? [{ state, text: `${formatNumber(cells)}\u00a0${CELL_WORDS[state]}` }] : [];
  });
  const reasons = reasonsOf(lines, matrix);
  return {
    ...head,
    hint: `${count(matrix.rows.length, 'déclarée')}, ${count(named, 'nommée')}`,
    blocks: [
      table,
      {
        kind: 'legend',
        states: legend,
        file: { chart: 'structures', search: { projet: matrix.project.slug, au } },
      },
      ...(reasons.length > 0 ? [{ kind: 'list', label: 'Pourquoi', items: reasons } satisfies Block] : []),
    ],
  };
}

/** What was done in the project, and for how many structures. */
export function activitySection({ activities, ownLabels }: ReportedProject): Section {
  const head = { id: 'activites', title: 'Activités' };
  if (activities.length === 0) {
    return { ...head, blocks: [{ kind: 'text', text: 'Aucune activité enregistrée à cette date.' }] };
  }
  return {
    ...head,
    hint: `${count(activities.length, 'activité')}, de la plus ancienne à la plus récente`,
    blocks: [
      {
        kind: 'table',
        label: 'Activités du projet',
        columns: [
          { label: 'Activité', share: 5 },
          { label: 'Nature', share: 2 },
          { label: 'Étape', share: 2 },
          { label: 'Date', share: 2 },
          { label: 'Structures', share: 1.6, align: 'end' },
        ],
        rows: activities.map(({ title, description, frequency, place, kind, phase, heldOn, attendances }) => [
          { text: title, detail: [description, frequency, place].filter(Boolean).join(' · ') || undefined },
          { text: activityKindLabels[kind] },
          { text: phase ? phaseLabel(phase, ownLabels) : 'sans étape' },
          { text: heldOn?.text ?? 'non précisée' },
          { text: attendances > 0 ? formatNumber(attendances) : 'non saisies' },
        ]),
      },
    ],
  };
}

/** « SIAE n° 15 à 18, Évaluation III : en veille, choix de la structure ». */
function reasonsOf(lines: readonly MatrixGroup[], { phases }: Matrix): string[] {
  return lines.flatMap(({ name, cells }) => {
    const byReason = new Map<string, string[]>();
    cells.forEach(({ state, reason }, index) => {
      if (state !== 'done') byReason.set(reason, [...(byReason.get(reason) ?? []), phases[index]?.label ?? '']);
    });
    return [...byReason].map(([reason, labels]) => `${name}, ${labels.join(', ')}\u00a0: ${reason}`);
  });
}
