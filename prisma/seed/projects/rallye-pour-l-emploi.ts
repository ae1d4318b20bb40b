import type { ProjectSeed } from '../shape';
import { slots } from '../slots';
import { rallyeIndicators } from './rallye-pour-l-emploi-indicators';

export const rallyePourLEmploi: ProjectSeed = {
  slug: 'rallye-pour-l-emploi',
  name: 'Rallye pour l’emploi',
  aliases: ['Rallye pour l’Emploi', 'Rallyes pour l’emploi'],
  logoWording: 'Rallye pour l’emploi',
  carrier: 'federation-des-crepi',
  audience: 'Demandeurs d’emploi volontaires, exposés au chômage de longue durée, et entreprises d’un même territoire',
  problem:
    'Chercheurs d’emploi et entreprises ont des a priori les uns sur les autres, et le chômage de longue durée isole.',
  approach:
    'Deux jours de visites : une trentaine de demandeurs d’emploi vont, en petits groupes, voir une vingtaine d’entreprises de tous secteurs près de chez eux. Le troisième jour réunit chacun (accompagnateurs et demandeurs d’emploi, institutionnels locaux et responsables d’entreprise) pour partager ce qui a été vécu, et pour la convivialité.',
  ambition:
    'Faire se découvrir les uns et les autres, remettre durablement en mouvement vers l’emploi et, à long terme, engager pour de bon les entreprises du territoire dans l’insertion.',
  course: [
    { kind: 'ENTERED', date: 'juin 2017' },
    { phase: 'SELECTION', kind: 'COMPLETED', date: '2017' },
    { phase: 'FEASIBILITY', kind: 'COMPLETED', reason: 'Étude de faisabilité réalisée par l’équipe.' },
    { phase: 'SUPPORT', kind: 'COMPLETED', reason: 'Charte rédigée, essaimage conduit dans 7 structures.' },
    { phase: 'EVALUATION_1', kind: 'COMPLETED', date: 'fin d’année 2019' },
    { kind: 'EXITED', date: 'fin 2019' },
  ],
  adoptions: slots(7, { slug: 'structure', label: 'Structure' }, () => ({
    events: [
      {
        kind: 'STARTED',
        date: 'au plus tard fin 2019',
        reason: 'Rallye organisé, ou prévu dans les mois à venir, selon l’évaluation.',
      },
    ],
  })),
  activities: [
    { key: 'faisabilite', kind: 'STUDY', phase: 'FEASIBILITY', title: 'Étude de faisabilité' },
    { key: 'charte', kind: 'GUIDE', phase: 'SUPPORT', title: 'Charte des Rallyes pour l’emploi' },
    {
      key: 'essaimage',
      kind: 'EXPERT_SUPPORT',
      phase: 'SUPPORT',
      title: 'Conduite de l’essaimage',
      description: 'Dans 7 structures.',
      attendedBy: 'all',
    },
  ],
  campaigns: [
    {
      slug: 'evaluation-1',
      phase: 'EVALUATION_1',
      label: 'Évaluation I',
      purpose: 'APPROPRIATION',
      window: 'fin d’année 2019',
      conclusions:
        'Chaque structure a tenu un rallye ou s’y prépare, les acteurs des territoires se mobilisent, et l’on veut continuer.',
      note: 'La source ne dit pas l’objet de cette évaluation : celui de la phase I est retenu.',
    },
  ],
  findings: [
    {
      kind: 'SUCCESS',
      campaign: 'evaluation-1',
      concerned: [7, 7],
      text: 'Toutes les structures ont organisé un rallye, ou vont le faire dans les prochains mois.',
    },
    {
      kind: 'SUCCESS',
      campaign: 'evaluation-1',
      text: 'Les rallyes déjà tenus ont mobilisé largement, côté public comme côté privé.',
    },
    {
      kind: 'LEVER',
      campaign: 'evaluation-1',
      text: 'Structures essaimées et partenaires y voient une réussite et veulent que l’action dure.',
    },
  ],
  indicators: rallyeIndicators,
  documents: ['ONLINE_DOCUMENTS', 'WEB_SITE'],
};
