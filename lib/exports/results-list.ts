import 'server-only';
import { getCampaignFrame } from '@/lib/campaigns/frame-queries';
import { loadResultsFilters } from '@/lib/campaigns/results-filters';
import { getResults, type ResultsPage } from '@/lib/campaigns/results-queries';
import { oneOf, type ReadList } from './list';
import {
  answerColumns,
  type Count,
  countColumns,
  type Said,
  type Score,
  scoreColumns,
  type Words,
  wordColumns,
} from './results-columns';
import { tableOf } from './table';

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
