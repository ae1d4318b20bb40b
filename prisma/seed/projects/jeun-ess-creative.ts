import type { ProjectSeed } from '../shape';

export const jeunEssCreative: ProjectSeed = {
  slug: 'jeun-ess-creative',
  name: 'Jeun_ESS_Créative',
  logoWording: 'Créaquartier',
  carrier: 'creaquartier',
  audience: 'Jeunes éloignés de l’emploi, sans formation professionnelle',
  problem: 'Sans formation professionnelle et loin de l’emploi, ces jeunes sont à remobiliser.',
  approach:
    'Deux semaines d’immersion pour voir de nombreux métiers, apprendre à travailler en équipe et mener un projet créatif du début à la fin. Par exemple un atelier où l’on conçoit une marque de vêtements : dessin du logo, production, communication, vente. On y apprend en échangeant avec les intervenants, sans hiérarchie ni leçon descendante.',
  ambition: 'Remettre ces jeunes en mouvement et leur faire voir autrement leur avenir professionnel.',
  course: [
    { kind: 'ENTERED', date: 'juin 2017' },
    { phase: 'SELECTION', kind: 'COMPLETED', date: '2017' },
    { phase: 'FEASIBILITY', kind: 'COMPLETED', reason: 'Étude de faisabilité de l’essaimage réalisée.' },
    {
      phase: 'SUPPORT',
      kind: 'STOPPED',
      reason: 'Accompagnement arrêté, le temps que l’association Créaquartier stabilise son modèle économique.',
    },
    { kind: 'EXITED', date: 'fin 2018', exitCause: 'CARRIER_REQUEST', reason: 'Le porteur l’a demandé.' },
  ],
  activities: [
    { key: 'faisabilite', kind: 'STUDY', phase: 'FEASIBILITY', title: 'Étude de faisabilité de l’essaimage' },
  ],
  indicators: [
    {
      slug: 'duree-d-immersion',
      name: 'Durée de l’immersion',
      unit: 'semaines',
      kind: 'DURATION',
      aggregation: 'NONE',
      measures: [{ value: 2, scope: 'parcours d’immersion professionnelle' }],
    },
  ],
  documents: ['ONLINE_DOCUMENTS', 'WEB_SITE'],
};
