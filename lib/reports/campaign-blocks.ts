import { numbersWords, restWords } from '@/components/results/result-words';
import { purposeLabels } from '@/lib/campaigns/labels';
import type { Distribution } from '@/lib/campaigns/results';
import type { Day } from '@/lib/day';
import { answersWords, isUntold } from './answered-words';
import type { ReportedCampaigns } from './campaign-queries';
import type { Block, Fact } from './content';
import { internally } from './internal-rules';
import { levelDrawing } from './level-drawing';
import { saidAlike } from './name-rules';

type Campaign = ReportedCampaigns[number];

/** What a campaign concluded, who answered, and every answer in figures and in full words. */
export function campaignBlocks(project: string, campaign: Campaign, au: Day | null): Block[] {
  const { slug, label, visibility, window, conclusions, results, words } = campaign;
  const answered = results.filter(({ handedIn }) => handedIn > 0);
  return [
    { kind: 'heading', text: internally(label, { visibility }), detail: window?.text },
    ...(conclusions ? [{ kind: 'text', text: conclusions } satisfies Block] : []),
    { kind: 'facts', facts: factsOf(campaign) },
    ...(answered.some(({ levels }) => levels.length > 0)
      ? [
          {
            kind: 'figure',
            drawing: levelDrawing(`${label}\u00a0: réponses par critère`, answered),
            file: { chart: 'reponses', search: { projet: project, campagne: slug, au } },
          } satisfies Block,
        ]
      : []),
    ...(answered.length > 0 ? [answerTable(label, answered)] : []),
    ...wordBlocks(words),
  ];
}

/** The questionnaire is named once there are answers to it: one held before Essaim was not asked with ours. */
function factsOf(campaign: Campaign): Fact[] {
  const { label, phaseLabel, purpose, instrument } = campaign;
  return [
    ...(label.startsWith(phaseLabel) ? [] : [{ term: 'Étape', words: phaseLabel }]),
    { term: 'Objet', words: purposeLabels[purpose] },
    ...(isUntold(campaign) ? [] : [{ term: 'Questionnaire', words: instrument ?? 'aucun questionnaire associé' }]),
    { term: 'Réponses', words: answersWords(campaign) },
  ];
}

function answerTable(label: string, results: readonly Distribution[]): Block {
  return {
    kind: 'table',
    label: `${label}\u00a0: réponses critère par critère`,
    columns: [
      { label: 'Critère', share: 4 },
      { label: 'Réponses', share: 6 },
      { label: 'Structures qui ont répondu', share: 3 },
    ],
    rows: results.map((result) => [
      { text: result.criterion.wording },
      { text: answerWords(result), detail: evidenceWords(result) },
      { text: `${result.given} sur ${result.handedIn}`, detail: restWords(result) || undefined },
    ]),
  };
}

/** Every answer in full, a text by each structure included; levels that nobody chose are left out. */
function answerWords({ criterion, levels, numbers, texts }: Distribution): string {
  if (levels.length > 0) {
    const chosen = levels.filter(({ count }) => count > 0);
    return (
      chosen
        .map(
          ({ value, anchor, count }) => `${criterion.kind === 'SCALE' ? `${value} · ` : ''}${anchor}\u00a0: ${count}`,
        )
        .join('\n') || 'aucune réponse'
    );
  }
  if (criterion.kind === 'NUMBER') return numbers ? numbersWords(numbers, criterion.unit) : 'aucun nombre';
  return linesOf(texts) ?? 'aucun texte';
}

/** What structures noted beside their answers, whole. */
function evidenceWords({ said }: Distribution): string | undefined {
  return linesOf(said.flatMap(({ from, evidence }) => (evidence ? [{ from, text: evidence }] : [])));
}

function linesOf(said: readonly { from: string; text: string }[]): string | undefined {
  const lines = saidAlike(said).map(({ from, text }) => `${from}\u00a0: ${text}`);
  return lines.join('\n') || undefined;
}

/** What the structures wrote, whole, by subject. */
function wordBlocks(words: Campaign['words']): Block[] {
  return NARRATIVE.flatMap(({ field, label }): Block[] => {
    const said = words.flatMap((one) => (one[field] ? [{ from: one.adoption, text: one[field] }] : []));
    const facts = saidAlike(said).map(({ from, text }) => ({ term: from, words: text }));
    return facts.length > 0 ? [{ kind: 'facts', label, facts }] : [];
  });
}

const NARRATIVE = [
  { field: 'progress', label: 'Avancées, selon les structures' },
  { field: 'difficulties', label: 'Difficultés, selon les structures' },
  { field: 'needs', label: 'Besoins, selon les structures' },
] as const;
