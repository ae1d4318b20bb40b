import type { CampaignSeed, FindingSeed } from '../shape-evaluations';
import type { InstrumentSeed } from '../shape-instruments';

export const aCoRCampaigns: CampaignSeed[] = [
  {
    slug: 'evaluation-1',
    phase: 'EVALUATION_1',
    label: 'Évaluation I · appropriation',
    purpose: 'APPROPRIATION',
    window: 'second trimestre 2020',
    conclusions:
      'L’échelle de fidélité d’A.CO.R en est issue. Valeurs et méthode plaisent ; on doute encore qu’elles valent partout et pour tous, et les principes d’action ne sont qu’en partie repris.',
  },
];

export const aCoRFindings: FindingSeed[] = [
  {
    kind: 'SUCCESS',
    campaign: 'evaluation-1',
    text: 'Les valeurs et la méthode sont réellement appréciées.',
  },
  {
    kind: 'DOUBT',
    campaign: 'evaluation-1',
    text: 'On doute toujours que la démarche puisse se généraliser à tout territoire et à tout public.',
  },
  {
    kind: 'SUCCESS',
    campaign: 'evaluation-1',
    text: 'La démarche a été présentée, dans les structures et au-dehors.',
  },
  {
    kind: 'SUCCESS',
    campaign: 'evaluation-1',
    concerned: [2, 3],
    text: 'Deux territoires ont engagé une réorganisation.',
  },
  {
    kind: 'DIFFICULTY',
    campaign: 'evaluation-1',
    text: 'Les principes d’action ne sont encore appropriés qu’en partie : « une personne une offre », prospection selon les profils, culture des résultats chez les CRE, entre autres.',
  },
];

/** Born from that evaluation. */
export const aCoRFidelityScale: InstrumentSeed = {
  slug: 'echelle-de-fidelite-a-co-r',
  name: 'Échelle de fidélité A.CO.R',
  kind: 'FIDELITY_SCALE',
  origin: 'Construite grâce à l’évaluation du second trimestre 2020.',
  isTemplate: false,
  isPublished: false,
  note: 'La source nomme trois principes, laisse entendre qu’il y en a d’autres et ne donne aucun critère : à compléter avant de publier.',
  principles: [
    { wording: 'Une personne une offre', criteria: [] },
    { wording: 'Prospection en fonction des profils des personnes', criteria: [] },
    { wording: 'Installation des CRE dans une culture des résultats', criteria: [] },
  ],
};
