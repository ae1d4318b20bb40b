import { CELL_STATES, CELL_WORDS } from '@/components/charts/cell-state';
import { count, formatNumber } from '@/lib/format';
import { groupRows, type MatrixGroup } from '@/lib/progress/matrix-groups';
import { countPossible, type Matrix } from '@/lib/progress/matrix-rows';
import type { Block, Section } from './content';
import { joinedNames } from './name-rules';

/** Where each structure stands in each phase, and in words why it is not done where it is not. */
export function structureSection(matrix: Matrix, au: string | null): Section {
  const lines = groupRows(matrix.rows);
  const named = matrix.rows.filter(({ isNamed }) => isNamed).length;
  const head = { id: 'structures', title: 'Structures' };
  if (lines.length === 0) {
    return { ...head, blocks: [{ kind: 'text', text: 'Aucune structure déclarée à cette date.' }] };
  }
  const reasons = reasonsOf(lines, matrix);
  const possible = countPossible(matrix);
  return {
    ...head,
    hint: `${count(matrix.rows.length, 'déclarée')}, ${named === 0 ? 'aucune nommée' : count(named, 'nommée')}`,
    blocks: [
      tableOf(lines, matrix),
      {
        kind: 'legend',
        states: CELL_STATES.flatMap((state) => {
          const cells = matrix.counts[state];
          return cells ? [{ state, text: `${CELL_WORDS[state]}\u00a0: ${formatNumber(cells)}` }] : [];
        }),
        file: { chart: 'structures', search: { projet: matrix.project.slug, au } },
      },
      ...(possible > 0 ? [{ kind: 'text', text: possibleWords(possible) } satisfies Block] : []),
      ...(reasons.length > 0
        ? [{ kind: 'list', label: 'Pourquoi certaines étapes ne sont pas faites', items: reasons } satisfies Block]
        : []),
    ],
  };
}

/** The states drawn are those of the earliest days that the dates allow. */
function possibleWords(possible: number): string {
  const cells = count(possible, 'case n’est que possible', 'cases ne sont que possibles');
  return `${cells} à cette date\u00a0: les dates connues ne tranchent pas.`;
}

function tableOf(lines: readonly MatrixGroup[], { phases }: Matrix): Block {
  return {
    kind: 'table',
    label: 'Structures et étapes',
    columns: [
      { label: 'Structure', share: 5 },
      ...phases.map(({ label }) => ({ label, share: 1.6, align: 'middle' as const })),
      { label: 'Étapes faites', share: 1.4, align: 'end' },
    ],
    rows: lines.map(({ name, standing, cells, progress, size }) => [
      { text: name, detail: size > 1 ? `${count(size, 'structure')}, toutes\u00a0: ${standing}` : standing },
      ...cells.map(({ state, reason, isPossible }) => ({ text: isPossible ? `${reason} (possible)` : reason, state })),
      { text: `${formatNumber(progress.value)}\u00a0sur\u00a0${progress.max}` },
    ]),
  };
}

type Reason = { phases: string; reason: string; names: string[] };

/** « Évaluation III : en veille, choix de la structure (SIAE n° 15 à 18) »: said once for all those it holds for; what the shape alone says is not said again. */
function reasonsOf(lines: readonly MatrixGroup[], { phases }: Matrix): string[] {
  const reasons = new Map<string, Reason>();
  for (const { name, cells } of lines) {
    for (const { reason, labels } of ofLine(cells, phases)) {
      const told = reasons.get(`${labels} ${reason}`) ?? { phases: labels, reason, names: [] };
      reasons.set(`${labels} ${reason}`, { ...told, names: [...told.names, name] });
    }
  }
  return [...reasons.values()].map(({ phases: labels, reason, names }) => {
    const who = names.length === lines.length && lines.length > 1 ? 'toutes les structures' : joinedNames(names);
    return `${labels}\u00a0: ${reason} (${who})`;
  });
}

function ofLine(cells: MatrixGroup['cells'], phases: Matrix['phases']): { reason: string; labels: string }[] {
  const byReason = new Map<string, string[]>();
  cells.forEach(({ state, reason }, index) => {
    if (state === 'done' || reason === CELL_WORDS[state]) return;
    byReason.set(reason, [...(byReason.get(reason) ?? []), phases[index]?.label ?? '']);
  });
  return [...byReason].map(([reason, labels]) => ({ reason, labels: labels.join(', ') }));
}
