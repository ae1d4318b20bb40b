import { tallyWords } from '@/components/campaigns/tally-words';
import { numbersWords, restWords } from '@/components/results/result-words';
import { scoreLines } from '@/lib/campaigns/chart-points';
import { purposeLabels } from '@/lib/campaigns/labels';
import type { Distribution } from '@/lib/campaigns/results';
import type { Day } from '@/lib/day';
import type { Finding } from '@/lib/findings/queries';
import { count } from '@/lib/format';
import type { Block, Section } from './content';
import { criteriaDrawing } from './criteria-drawing';
import { fidelityDrawing } from './fidelity-drawing';
import { passageOf } from './finding-passages';
import { levelDrawing } from './level-drawing';
import type { ReportedCampaigns } from './project-queries';
import type { ReportedScores } from './score-queries';
import { slopeDrawing } from './slope-drawing';

type Campaign = ReportedCampaigns[number];
type Told = {
  project: string;
  day: Day;
  campaigns: ReportedCampaigns;
  findings: readonly Finding[];
  scores: ReportedScores;
};

/** Campaign by campaign: who answered, what, in which words, what it showed and what followed. Then how it moved. */
export function evaluationSection({ project, day, campaigns, findings, scores }: Told): Section {
  const blocks = campaigns.flatMap((campaign) => [
    ...campaignBlocks(project, campaign),
    ...findingBlocks(findings.filter((finding) => finding.campaign?.slug === campaign.slug)),
  ]);
  const others = findings.filter(({ campaign }) => !campaigns.some(({ slug }) => slug === campaign?.slug));
  const moved = movedBlocks(project, scores, day);
  return {
    id: 'evaluations',
    title: 'Évaluations, constats et suites',
    hint: count(campaigns.length, 'campagne'),
    blocks: [
      ...(campaigns.length === 0 ? [{ kind: 'text', text: 'Aucune campagne à cette date.' } satisfies Block] : []),
      ...blocks,
      ...(others.length > 0 ? [{ kind: 'heading', text: 'Hors campagne' } satisfies Block] : []),
      ...findingBlocks(others),
      ...(moved.length > 0 ? [{ kind: 'heading', text: 'D’une campagne à l’autre' } satisfies Block] : []),
      ...moved,
    ],
  };
}

function campaignBlocks(project: string, campaign: Campaign): Block[] {
  const { slug, label, phaseLabel, purpose, window, instrument, tally, state, conclusions, results, words } = campaign;
  const answered = results.filter(({ handedIn }) => handedIn > 0);
  const drawing = levelDrawing(`${label}\u00a0: réponses par critère`, answered);
  return [
    { kind: 'heading', text: label, detail: window?.text },
    {
      kind: 'facts',
      facts: [
        { term: 'Étape', words: phaseLabel },
        { term: 'Objet', words: purposeLabels[purpose] },
        { term: 'Questionnaire', words: instrument ?? 'aucun questionnaire associé' },
        { term: 'Réponses', words: tallyWords(tally, state) },
        ...(conclusions ? [{ term: 'Conclusions', words: conclusions }] : []),
      ],
    },
    ...(answered.some(({ levels }) => levels.length > 0)
      ? [
          {
            kind: 'figure',
            drawing,
            file: { chart: 'reponses', search: { projet: project, campagne: slug } },
          } satisfies Block,
        ]
      : []),
    ...(answered.length > 0 ? [answerTable(label, answered)] : []),
    ...wordBlocks(words),
  ];
}

function answerTable(label: string, results: readonly Distribution[]): Block {
  return {
    kind: 'table',
    label: `${label}\u00a0: réponses critère par critère`,
    columns: [
      { label: 'Critère', share: 4 },
      { label: 'Réponses', share: 6 },
      { label: 'Données', share: 2 },
    ],
    rows: results.map((result) => [
      { text: result.criterion.wording },
      { text: saidWords(result), detail: evidenceWords(result) },
      { text: `${result.given} sur ${result.handedIn}`, detail: restWords(result) || undefined },
    ]),
  };
}

/** Every answer in full, a text by each structure included. */
function saidWords({ criterion, levels, numbers, texts }: Distribution): string {
  if (levels.length > 0) {
    return levels
      .map(
        ({ value, anchor, count: chosen }) =>
          `${criterion.kind === 'SCALE' ? `${value} · ` : ''}${anchor}\u00a0: ${chosen}`,
      )
      .join('\n');
  }
  if (criterion.kind === 'NUMBER') return numbers ? numbersWords(numbers, criterion.unit) : 'aucun nombre';
  return texts.map(({ from, text }) => `${from}\u00a0: ${text}`).join('\n') || 'aucun texte';
}

/** What structures noted beside their answers, whole. */
function evidenceWords({ said }: Distribution): string | undefined {
  const noted = said.flatMap(({ from, evidence }) => (evidence ? [`${from}\u00a0: ${evidence}`] : []));
  return noted.join('\n') || undefined;
}

/** What the structures wrote, whole, by subject. */
function wordBlocks(words: Campaign['words']): Block[] {
  return NARRATIVE.flatMap(({ field, label }): Block[] => {
    const facts = words.flatMap((one) => {
      const said = one[field];
      return said ? [{ term: one.adoption, words: said }] : [];
    });
    return facts.length > 0 ? [{ kind: 'facts', label, facts }] : [];
  });
}

function findingBlocks(findings: readonly Finding[]): Block[] {
  return findings.map((finding) => ({ kind: 'passage', passage: passageOf(finding) }));
}

function movedBlocks(project: string, scores: ReportedScores, day: Day): Block[] {
  const last = scores.campaigns.at(-1);
  const course = fidelityDrawing('Score et accompagnement dans le temps', scores.fidelity, day);
  const search = { projet: project, campagne: last?.slug ?? null };
  const blocks: (Block | null)[] = [
    scores.courses.length > 0 && last
      ? {
          kind: 'figure',
          drawing: slopeDrawing({
            title: 'Score de chaque structure, phase après phase',
            description: 'Une ligne par structure, entre 0 et 100 % de l’échelle.',
            stops: scores.campaigns.map(({ phaseLabel }) => ({ label: phaseLabel })),
            lines: scoreLines(scores),
          }),
          file: { chart: 'pentes', search },
        }
      : null,
    scores.criteria.length > 0 && scores.campaigns.length > 1
      ? {
          kind: 'figure',
          drawing: criteriaDrawing('Critère par critère, d’une phase à l’autre', scores),
          file: { chart: 'criteres', search },
        }
      : null,
    course && { kind: 'figure', drawing: course, file: { chart: 'fidelite', search: { projet: project } } },
  ];
  return blocks.filter((block) => block !== null);
}

const NARRATIVE = [
  { field: 'progress', label: 'Avancées, selon les structures' },
  { field: 'difficulties', label: 'Difficultés, selon les structures' },
  { field: 'needs', label: 'Besoins, selon les structures' },
] as const;
