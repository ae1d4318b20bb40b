import 'server-only';
import type { Distribution } from '@/lib/campaigns/results';
import type { ResultsPage } from '@/lib/campaigns/results-queries';
import { departureLabels } from '@/lib/evaluations/labels';
import { type Column, yesNo } from './table';

// The columns of what a campaign's answers say, table by table.

export type Said = {
  principle: string | null;
  criterion: Distribution['criterion'];
  said: Distribution['said'][number];
};
export type Count = { principle: string | null; result: Distribution; level: string; count: number };
export type Score = { principle: string; row: ResultsPage['total']['structures'][number] };
export type Words = { from: string; subject: string; text: string };

export const answerColumns: Column<Said>[] = [
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

export const countColumns: Column<Count>[] = [
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

export const scoreColumns: Column<Score>[] = [
  { heading: 'Structure', meaning: 'Qui répond', width: 30, of: ({ row }) => row.name },
  { heading: 'Principe', meaning: 'Principe d’action, ou total', width: 34, of: ({ principle }) => principle },
  {
    heading: 'Score',
    meaning: 'Part de l’échelle, de 0 à 1, au millième\u00a0; vide si rien ne compte',
    width: 10,
    of: ({ row }) => row.score.share && Number(row.score.share.toFixed(3)),
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

export const wordColumns: Column<Words>[] = [
  { heading: 'Structure', meaning: 'Qui parle', width: 30, of: ({ from }) => from },
  { heading: 'Sujet', meaning: 'Avancées, difficultés ou besoins', width: 16, of: ({ subject }) => subject },
  { heading: 'Texte', meaning: 'En entier', width: 80, of: ({ text }) => text },
];
