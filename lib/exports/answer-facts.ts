import 'server-only';
import { db } from '@/lib/db';
import type { AnswerContent } from '@/lib/evaluations/answers';
import { answerQualifierLabels, answerStateLabels, departureLabels } from '@/lib/evaluations/labels';
import { answersSelect, readAnswers } from '@/lib/evaluations/rows';
import { answerWording } from '@/lib/evaluations/wording';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readVersion, versionSelect } from '@/lib/instruments/queries';
import type { Criterion } from '@/lib/instruments/rules';
import { evaluationKey, evaluationSelect, trueOn } from './evaluation-facts';
import { adoptionName, byCursor, facts, nextRows, ofProjects, type Scope } from './facts';
import { type Column, yesNo } from './table';

const select = {
  ...evaluationSelect,
  campaign: { select: { ...evaluationSelect.campaign.select, instrumentVersionId: true } },
  ...answersSelect,
} satisfies Prisma.EvaluationSelect;

type EvaluationRow = Prisma.EvaluationGetPayload<{ select: typeof select }>;
type Row = { evaluation: EvaluationRow; criterion: Criterion; content: AnswerContent; isCorrected: boolean };
type Criteria = ReadonlyMap<string, Criterion>;

/** Each evaluation brings all its answers: fewer at a time. */
const EVALUATIONS = 25;

const read = (scope: Scope, after: Prisma.EvaluationWhereInput) =>
  db.evaluation.findMany({
    ...nextRows(scope, after),
    take: EVALUATIONS,
    select,
  });

/** In the order they are asked; what counts now, corrections included. */
function answersOf(evaluation: EvaluationRow, criteria: Criteria): Row[] {
  const answers = readAnswers(evaluation);
  const corrected = new Set(evaluation.corrections.map(({ criterionId }) => criterionId));
  return [...criteria.values()].flatMap((criterion) => {
    const content = answers.get(criterion.id);
    return content ? [{ evaluation, criterion, content, isCorrected: corrected.has(criterion.id) }] : [];
  });
}

/** What is asked, by version; each is read once. */
async function criteriaOf(version: string, known: Map<string, Criteria>): Promise<Criteria> {
  const found = known.get(version);
  if (found) return found;
  const row = await db.instrumentVersion.findUniqueOrThrow({
    where: { id: version },
    relationLoadStrategy: 'join',
    select: versionSelect,
  });
  const criteria = new Map(readVersion(row).criteria.map((criterion) => [criterion.id, criterion]));
  known.set(version, criteria);
  return criteria;
}

const columns: Column<Row>[] = [
  {
    heading: 'Identifiant',
    meaning: 'Projet, campagne, structure et critère',
    width: 40,
    of: ({ evaluation, criterion }) => `${evaluationKey(evaluation)}/${criterion.code}`,
  },
  { heading: 'Projet', meaning: 'Nom d’usage', width: 26, of: ({ evaluation }) => evaluation.project.name },
  { heading: 'Campagne', meaning: 'Nom de la campagne', width: 26, of: ({ evaluation }) => evaluation.campaign.label },
  { heading: 'Structure', meaning: 'Qui répond', width: 30, of: ({ evaluation }) => adoptionName(evaluation.adoption) },
  {
    heading: 'Code',
    meaning: 'Du critère, le même d’une version à l’autre',
    width: 16,
    of: ({ criterion }) => criterion.code,
  },
  { heading: 'Critère', meaning: 'Ce qui est demandé', width: 44, of: ({ criterion }) => criterion.wording },
  {
    heading: 'Réponse',
    meaning: 'Dans ses mots, texte entier',
    width: 44,
    of: ({ criterion, content }) => answerWording(criterion, content),
  },
  {
    heading: 'Niveau',
    meaning: 'Niveau d’une échelle, rang d’un choix, ou oui = 1 et non = 0',
    width: 10,
    of: ({ content }) => content.level,
  },
  { heading: 'Valeur', meaning: 'Nombre, dans l’unité du critère', width: 10, of: ({ content }) => content.value },
  { heading: 'Unité', meaning: 'Ce que compte la valeur', width: 14, of: ({ criterion }) => criterion.unit },
  {
    heading: 'Précision',
    meaning: 'Exactement, environ, au moins, plusieurs\u00a0; non recueilli ou sans objet',
    width: 16,
    of: ({ content }) =>
      content.state === 'GIVEN'
        ? content.qualifier && answerQualifierLabels[content.qualifier]
        : answerStateLabels[content.state],
  },
  { heading: 'Éléments d’appui', meaning: 'Texte entier', width: 44, of: ({ content }) => content.evidence },
  {
    heading: 'Écart',
    meaning: 'Écart à la démarche',
    width: 18,
    of: ({ content }) => departureLabels[content.departure],
  },
  {
    heading: 'Corrigée',
    meaning: 'Corrigée après validation (oui, non)',
    width: 10,
    of: ({ isCorrected }) => yesNo(isCorrected),
  },
];

export const answerFacts = facts<Row>({
  name: 'Réponses',
  about: 'Une ligne par critère auquel une structure a répondu dans une campagne.',
  columns,
  count: (scope) => db.answer.count({ where: { evaluation: ofProjects(scope) } }),
  async *rows(scope) {
    const known = new Map<string, Criteria>();
    for await (const evaluations of byCursor((after) => read(scope, after), EVALUATIONS)) {
      const rows: Row[] = [];
      for (const evaluation of evaluations) {
        const version = evaluation.campaign.instrumentVersionId;
        if (version) rows.push(...answersOf(evaluation, await criteriaOf(version, known)));
      }
      yield rows;
    }
  },
  on: ({ evaluation }) => trueOn(evaluation),
});
