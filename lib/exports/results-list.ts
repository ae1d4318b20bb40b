import 'server-only';
import { getCampaignFrame } from '@/lib/campaigns/frame-queries';
import type { Distribution } from '@/lib/campaigns/results';
import { loadResultsFilters } from '@/lib/campaigns/results-filters';
import { getResults, type ResultsPage } from '@/lib/campaigns/results-queries';
import { departureLabels } from '@/lib/evaluations/labels';
import { oneOf, type ReadList } from './list';
import { type Column, tableOf, yesNo } from './table';

/** What the answers of one campaign say: each answer in words, each criterion's counts, each structure's score, and what was told. */
export const readResultsList: ReadList = async (staff, { search, set }) => {
  const key = { project: oneOf(search, 'projet'), campaign: oneOf(search, 'campagne') };
  const filters = await loadResultsFilters(search);
  const [frame, results] = await Promise.all([getCampaignFrame(staff, key), getResults(staff, key, filters)]);
  if (!frame || !results) return null;
  return {
    title: `Résultats, ${frame.label}, ${frame.project.name}`,
    filters: [
      ['Projet', frame.project.name],
      ['Campagne', frame.label],
      ['Instrument', results.version],
      ['Structures en veille', filters.withPaused ? 'comptées' : 'laissées de côté'],
      ['Évaluations', filters.validatedOnly ? 'validées seulement' : 'rendues'],
      ['Entendues', `${results.coverage.counted} sur ${results.coverage.expected} attendues`],
    ],
    tables: [
      tableOf(
        {
          name: 'Réponses',
          about: 'Une ligne par structure et par critère.',
          columns: answerColumns,
          rows: answersOf(results),
        },
        set,
      ),
      tableOf(
        {
          name: 'Critères',
          about: 'Une ligne par niveau ou par choix de chaque critère.',
          columns: countColumns,
          rows: countsOf(results),
        },
        set,
      ),
      tableOf(
        {
          name: 'Scores',
          about: 'Une ligne par structure et par principe, puis au total.',
          columns: scoreColumns,
          rows: scoresOf(results),
        },
        set,
      ),
      tableOf(
        {
          name: 'Paroles',
          about: 'Avancées, difficultés et besoins, en entier.',
          columns: wordColumns,
          rows: wordsOf(results),
        },
        set,
      ),
    ],
  };
};

type Said = { principle: string | null; criterion: Distribution['criterion']; said: Distribution['said'][number] };
type Count = { principle: string | null; result: Distribution; level: string; count: number };
type Score = { principle: string; row: ResultsPage['total']['structures'][number] };
type Words = { from: string; subject: string; text: string };

function answersOf({ groups }: ResultsPage): Said[] {
  return groups.flatMap(({ wording, results }) =>
    results.flatMap(({ criterion, said }) => said.map((one) => ({ principle: wording, criterion, said: one }))),
  );
}

/** What nobody answered is counted too: the counts of a criterion add up to the evaluations read. */
function countsOf({ groups }: ResultsPage): Count[] {
  return groups.flatMap(({ wording, results }) =>
    results.flatMap((result) => {
      const given = result.levels.length > 0 ? result.levels : [{ anchor: 'Réponse donnée', count: result.given }];
      const rows = [
        ...given.map(({ anchor, count }) => ({ level: anchor, count })),
        { level: 'Non recueilli', count: result.notCollected },
        { level: 'Sans objet', count: result.notApplicable },
        { level: 'Sans réponse', count: result.unanswered },
      ];
      return rows.map((row) => ({ principle: wording, result, ...row }));
    }),
  );
}

function scoresOf({ groups, total }: ResultsPage): Score[] {
  const parts = groups.flatMap(({ wording, scored, structures }) =>
    wording && scored > 0 ? [{ principle: wording, structures }] : [],
  );
  return [...parts, { principle: 'Total', structures: total.structures }].flatMap(({ principle, structures }) =>
    structures.map((row) => ({ principle, row })),
  );
}

function wordsOf({ words }: ResultsPage): Words[] {
  return words.flatMap(({ subject, texts }) => texts.map(({ from, text }) => ({ from, subject, text })));
}

const answerColumns: Column<Said>[] = [
  { heading: 'Structure', meaning: 'Qui répond', width: 30, of: ({ said }) => said.from },
  {
    heading: 'Principe',
    meaning: 'Principe d’action du critère',
    width: 30,
    isDetail: true,
    of: (row) => row.principle,
  },
  {
    heading: 'Code',
    meaning: 'Code du critère, le même d’une version à l’autre',
    width: 16,
    isDetail: true,
    of: ({ criterion }) => criterion.code,
  },
  { heading: 'Critère', meaning: 'Ce qui est demandé', width: 44, of: ({ criterion }) => criterion.wording },
  { heading: 'Réponse', meaning: 'Dans ses mots, corrections comprises', width: 44, of: ({ said }) => said.wording },
  { heading: 'Éléments d’appui', meaning: 'Ce qui le montre, en entier', width: 44, of: ({ said }) => said.evidence },
  {
    heading: 'Écart',
    meaning: 'Écart à la démarche, quand il y en a un',
    width: 18,
    of: ({ said }) => (said.departure === 'NONE' ? null : departureLabels[said.departure]),
  },
];

const countColumns: Column<Count>[] = [
  {
    heading: 'Principe',
    meaning: 'Principe d’action du critère',
    width: 30,
    isDetail: true,
    of: (row) => row.principle,
  },
  { heading: 'Critère', meaning: 'Ce qui est demandé', width: 44, of: ({ result }) => result.criterion.wording },
  { heading: 'Réponse', meaning: 'Niveau, choix, ou pourquoi il n’y en a pas', width: 34, of: ({ level }) => level },
  { heading: 'Structures', meaning: 'Nombre de structures', width: 10, of: ({ count }) => count },
  { heading: 'Sur', meaning: 'Nombre d’évaluations lues', width: 10, of: ({ result }) => result.handedIn },
];

const scoreColumns: Column<Score>[] = [
  { heading: 'Structure', meaning: 'Qui répond', width: 30, of: ({ row }) => row.name },
  { heading: 'Principe', meaning: 'Principe d’action, ou total', width: 34, of: ({ principle }) => principle },
  {
    heading: 'Score',
    meaning: 'Part de l’échelle, de 0 à 1\u00a0; vide si rien ne compte',
    width: 10,
    of: ({ row }) => row.score.share,
  },
  {
    heading: 'Critères répondus',
    meaning: 'Nombre de critères notés auxquels il est répondu',
    width: 12,
    of: ({ row }) => row.score.answered,
  },
  {
    heading: 'Critères attendus',
    meaning: 'Nombre de critères notés, hors « sans objet »',
    width: 12,
    of: ({ row }) => row.score.expected,
  },
  {
    heading: 'En veille',
    meaning: 'En veille alors ou maintenant (oui, non)',
    width: 10,
    isDetail: true,
    of: ({ row }) => yesNo(row.isPaused),
  },
];

const wordColumns: Column<Words>[] = [
  { heading: 'Structure', meaning: 'Qui parle', width: 30, of: ({ from }) => from },
  { heading: 'Sujet', meaning: 'Avancées, difficultés ou besoins', width: 16, of: ({ subject }) => subject },
  { heading: 'Texte', meaning: 'En entier', width: 80, of: ({ text }) => text },
];
