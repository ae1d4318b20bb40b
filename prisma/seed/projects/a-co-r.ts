import type { AdoptionSeed, ProjectSeed } from '../shape';

export const aCoR: ProjectSeed = {
  slug: 'a-co-r',
  name: 'A.CO.R',
  longTitle: 'A.CO.R : pour créer des opportunités d’emploi',
  aliases: ['ACOR'],
  logoWording: 'A.CO.R',
  carrier: 'a-co-r',
  audience: 'Personnes en recherche d’emploi, en situation d’exclusion professionnelle',
  problem:
    'Le marché de l’emploi est en partie caché, et l’accès aux entreprises manque à qui est professionnellement exclu.',
  approach:
    'Des circuits courts entre ces personnes et les employeurs du lieu : prospecter et démarcher les entreprises, accompagner vers et dans l’emploi, provoquer des rencontres (le café de l’emploi, par exemple).',
  ambition: 'Faire accéder à l’emploi en ouvrant les entreprises et le marché caché de l’emploi.',
  partners: [
    {
      organization: 'departement-de-saone-et-loire',
      role: 'PARTNER',
      note: 'L’association AgiRE, structure essaimée, en est partenaire.',
    },
  ],
  course: [
    { kind: 'ENTERED', date: 'octobre 2018' },
    { phase: 'TRAINING', kind: 'COMPLETED', date: '2019', reason: 'L’essaimage débute : trois structures formées.' },
    { phase: 'SUPPORT', kind: 'ENTERED', date: '2020', reason: 'Réseau A.CO.R lancé, appui technique aux structures.' },
    { phase: 'EVALUATION_1', kind: 'COMPLETED', date: 'second trimestre 2020' },
  ],
  adoptions: [
    adoption('loire-atlantique', 'Conseil départemental de Loire-Atlantique', 'departement-de-loire-atlantique', '44'),
    adoption('agire', 'AgiRE', 'agire', '71', 'Saône-et-Loire'),
    adoption('ardeche', 'Conseil départemental d’Ardèche', 'departement-d-ardeche', '07'),
  ],
  activities: [
    {
      key: 'formation',
      kind: 'TRAINING',
      phase: 'TRAINING',
      title: 'Formation des trois structures',
      date: '2019',
      attendedBy: 'all',
    },
    {
      key: 'reseau',
      kind: 'WORKING_GROUP',
      phase: 'SUPPORT',
      format: 'COLLECTIVE',
      title: 'Lancement du réseau A.CO.R',
      date: '2020',
      attendedBy: 'all',
    },
    {
      key: 'appui-technique',
      kind: 'EXPERT_SUPPORT',
      phase: 'SUPPORT',
      title: 'Appui technique',
      description: 'Assuré par les chargés de relation entreprise (CRE) d’A.CO.R.',
      date: '2020',
      organization: 'a-co-r',
      attendedBy: 'all',
    },
  ],
  campaigns: [
    {
      slug: 'evaluation-1',
      phase: 'EVALUATION_1',
      label: 'Évaluation I · appropriation',
      purpose: 'APPROPRIATION',
      window: 'second trimestre 2020',
      conclusions:
        'L’échelle de fidélité de la démarche en est issue. Valeurs et méthode plaisent ; on doute encore qu’elles valent partout et pour tous, et les principes d’action ne sont qu’en partie repris.',
    },
  ],
  findings: [
    {
      kind: 'SUCCESS',
      campaign: 'evaluation-1',
      text: 'Les valeurs et la méthode sont réellement appréciées.',
    },
    {
      kind: 'DOUBT',
      campaign: 'evaluation-1',
      text: 'On doute toujours qu’elle puisse se généraliser à tout territoire et à tout public.',
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
  ],
  indicators: [
    {
      slug: 'structures-formees',
      name: 'Structures formées',
      unit: 'structures',
      kind: 'COUNT',
      aggregation: 'LATEST',
      measures: [{ value: 3, scope: 'structures où la formation a été dispensée', period: '2019' }],
    },
    {
      slug: 'reorganisations',
      name: 'Territoires où une réorganisation est engagée',
      unit: 'territoires',
      kind: 'COUNT',
      aggregation: 'LATEST',
      measures: [
        {
          value: 2,
          scope: 'territoires des structures essaimées',
          period: 'second trimestre 2020',
          coverage: [2, 3],
          campaign: 'evaluation-1',
        },
      ],
    },
  ],
  fidelityScale: {
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
  },
  documents: ['ONLINE_DOCUMENTS'],
};

function adoption(
  slug: string,
  label: string,
  organization: string,
  department: string,
  territory?: string,
): AdoptionSeed {
  return {
    slug,
    label,
    organization,
    departments: [department],
    ...(territory && { territory }),
    joined: '2019',
    events: [{ kind: 'STARTED', date: '2019', reason: 'Structure formée à la démarche.' }],
  };
}
