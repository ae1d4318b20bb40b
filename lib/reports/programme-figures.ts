import { count, formatNumber } from '@/lib/format';
import type { ProgrammeFigure } from '@/lib/indicators/programme-rules';
import type { MapCounts } from '@/lib/territories/queries';
import { answersWords, isUntold } from './answered-words';
import type { Block, Section } from './content';
import { mapDrawing } from './map-drawing';
import type { ReportedProgramme } from './programme-queries';

// What is counted across projects: structures by territory, figures, answers.

/** Where the structures are, as far as their département is known. */
export function mapSection({ territories, all }: MapCounts, au: string | null): Section {
  const known = territories.filter(({ total }) => total > 0);
  const blocks: Block[] = [
    {
      kind: 'figure',
      drawing: mapDrawing('Structures par département', territories, 'departement'),
      file: { chart: 'carte', search: { au } },
    },
    {
      kind: 'text',
      text: known.map(({ name, total }) => `${name}\u00a0: ${formatNumber(total)}`).join(' · '),
      isSoft: true,
    },
  ];
  return {
    id: 'carte',
    title: 'Où sont les structures',
    hint: `${count(all.unlocated, 'structure')} sans département connu`,
    blocks: known.length > 0 ? blocks : [{ kind: 'text', text: 'Aucun département connu à cette date.' }],
  };
}

/** Each figure with what it covers: two scopes are never added. */
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
  const rows = projects.flatMap(({ name, campaigns }) =>
    campaigns.map((campaign) => [
      { text: name },
      { text: campaign.label },
      { text: campaign.window?.text ?? 'non précisée' },
      { text: answersWords(campaign) },
    ]),
  );
  const columns = [
    { label: 'Projet', share: 3 },
    { label: 'Campagne', share: 3.5 },
    { label: 'Période', share: 2.5 },
    { label: 'Réponses', share: 4 },
  ];
  const untold = projects.flatMap(({ campaigns }) => campaigns).filter(isUntold).length;
  return {
    id: 'evaluations',
    title: 'Évaluations',
    hint: [count(rows.length, 'campagne'), untold > 0 && `dont ${untold} aux réponses non saisies`]
      .filter(Boolean)
      .join(', '),
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
