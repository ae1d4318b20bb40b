import type { AdoptionSeed, ProjectSeed } from '../shape';
import { aCoRCampaigns, aCoRFidelityScale, aCoRFindings } from './a-co-r-evaluation';

export const aCoR: ProjectSeed = {
  slug: 'a-co-r',
  name: 'A.CO.R',
  longTitle: 'A.CO.R : pour créer des opportunités d’emploi',
  aliases: ['ACOR'],
  logoWording: 'A.CO.R',
  carrier: 'a-co-r',
  audience: 'Chercheurs d’emploi qui vivent une exclusion professionnelle',
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
  campaigns: aCoRCampaigns,
  findings: aCoRFindings,
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
  fidelityScale: aCoRFidelityScale,
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
