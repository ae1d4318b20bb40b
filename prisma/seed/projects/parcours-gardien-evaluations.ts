import type { CampaignSeed, FindingSeed } from '../shape-evaluations';

export const parcoursGardienCampaigns: CampaignSeed[] = [
  {
    slug: 'evaluation-1',
    phase: 'EVALUATION_1',
    label: 'Évaluation I · appropriation',
    purpose: 'APPROPRIATION',
    window: 'février et mars 2017',
    conclusions:
      'Menée pour améliorer sans cesse la démarche et l’accompagnement. Les structures n’avancent pas du tout au même rythme, en partie du fait des particularités de chaque territoire.',
  },
  {
    slug: 'evaluation-2',
    phase: 'EVALUATION_2',
    label: 'Évaluation II · essaimage',
    purpose: 'SPREADING',
    window: 'fin 2017',
    conclusions:
      'Les SIAE sont sur une bonne lancée, même si beaucoup reste à gagner : des salariés en insertion sont devenus gardiens d’immeuble.',
    note: 'La source ne dit pas l’objet de cette évaluation : celui de la phase II est retenu.',
  },
  {
    slug: 'evaluation-3',
    phase: 'EVALUATION_3',
    label: 'Évaluation III · résultats',
    purpose: 'RESULTS',
    window: 'début d’année 2019',
    conclusions:
      'Les structures ont avancé dans le déploiement. Quatre ont choisi la veille ; l’essaimage a tout de même fait réfléchir, et a ajusté la démarche aux besoins des territoires.',
    note: 'La source ne dit pas l’objet de cette évaluation : celui de la phase III est retenu.',
  },
];

export const parcoursGardienFindings: FindingSeed[] = [
  {
    kind: 'DIFFICULTY',
    campaign: 'evaluation-1',
    text: 'Un avancement très hétérogène d’une structure à l’autre, qui tient en partie aux particularités des territoires.',
    followUps: [
      {
        decision: 'Resserrer les liens entre structures, pour que les plus avancées conseillent les autres SIAE',
        state: 'DONE',
        done: 'septembre 2017',
        activity: 'journee-collective',
        checks: [{ campaign: 'evaluation-2', outcome: 'CONFIRMED', finding: 'bonne-dynamique' }],
      },
    ],
  },
  {
    key: 'bonne-dynamique',
    kind: 'SUCCESS',
    campaign: 'evaluation-2',
    text: 'Une bonne dynamique chez les SIAE.',
  },
  {
    kind: 'SUCCESS',
    campaign: 'evaluation-2',
    text: 'Plusieurs salariés en insertion ont obtenu un poste de gardien d’immeuble.',
  },
  {
    kind: 'DIFFICULTY',
    campaign: 'evaluation-2',
    text: 'Une marge de progression qui reste importante.',
  },
  {
    kind: 'SUCCESS',
    campaign: 'evaluation-3',
    text: 'Les structures ont avancé dans le déploiement de la démarche.',
  },
  {
    kind: 'SUCCESS',
    campaign: 'evaluation-3',
    date: 'fin d’année 2018',
    text: 'Malgré les difficultés d’avant, les structures ont réussi à recourir aux Parcours Emploi Compétences (PEC).',
  },
  {
    kind: 'SUCCESS',
    campaign: 'evaluation-3',
    text: 'Des consortiums territoriaux sont nés de la démarche.',
  },
  {
    kind: 'DIFFICULTY',
    campaign: 'evaluation-3',
    concerned: [4, 18],
    text: 'Toutes les structures n’ont pas intégré la démarche : quatre ont choisi de la mettre en veille.',
  },
  {
    kind: 'LEVER',
    campaign: 'evaluation-3',
    text: 'L’essaimage a fait réfléchir et ajuster l’innovation aux besoins locaux, d’où des contrats et des parcours de formation adaptés.',
  },
];
