import type { ProjectSeed } from '../shape';
import { parcoursGardienAdoptions } from './parcours-gardien-adoptions';
import { parcoursGardienCampaigns, parcoursGardienFindings } from './parcours-gardien-evaluations';

export const parcoursGardien: ProjectSeed = {
  slug: 'parcours-gardien',
  name: 'Parcours gardien',
  aliases: ['Parcours Gardien'],
  logoWording: 'Parcours Gagnant',
  carrier: 'unis-vers-l-emploi',
  audience: 'Salariés en insertion ; bailleurs qui recrutent des gardiens d’immeuble',
  problem:
    'Le métier de gardien d’immeuble a mauvaise image et demande de savoir à la fois écrire et nouer des relations : les bailleurs peinent à recruter.',
  approach:
    'SIAE et bailleurs construisent ensemble le parcours : choix des candidats, montée en compétences, prospection des bailleurs, puis appui à la prise de fonction. Des mises en situation donnent au candidat une idée juste du métier, et au bailleur l’occasion de repérer qui embaucher.',
  ambition:
    'Pourvoir ces postes en ouvrant aux salariés en insertion un parcours qualifiant, de nouvelles compétences et un emploi durable et valorisant ; recruter autrement, en allant vers les bailleurs.',
  partners: [
    {
      organization: 'coorace',
      role: 'NETWORK',
      note: 'Le réseau avait commencé à diffuser la démarche ; l’AIS#Emploi amplifie ce mouvement.',
    },
  ],
  context: [
    {
      event: 'parcours-emploi-competences',
      effect: 'Après des difficultés, les structures réussissent à les mobiliser.',
    },
  ],
  course: [
    { kind: 'ENTERED', date: 'avril 2016' },
    {
      phase: 'SELECTION',
      kind: 'COMPLETED',
      decision: '18 entreprises volontaires retenues : les plus capables de porter la démarche.',
    },
    { phase: 'TRAINING', kind: 'COMPLETED', reason: 'Sessions intensives par région, avec l’expertise des porteurs.' },
    { phase: 'SUPPORT', kind: 'COMPLETED', reason: 'Appui collectif et individuel tout le temps de l’appropriation.' },
    { phase: 'EVALUATION_1', kind: 'COMPLETED', date: 'février et mars 2017' },
    { phase: 'EVALUATION_2', kind: 'COMPLETED', date: 'fin 2017' },
    { phase: 'EVALUATION_3', kind: 'COMPLETED', date: 'début d’année 2019' },
    {
      kind: 'EXITED',
      date: 'début 2019',
      exitCause: 'PROGRAMME_COMPLETED',
      reason: 'Sortie une fois faite l’évaluation de phase III.',
    },
  ],
  adoptions: parcoursGardienAdoptions,
  activities: [
    {
      key: 'sensibilisation',
      kind: 'AWARENESS',
      phase: 'SELECTION',
      title: 'Action de sensibilisation',
      description: 'Pour que la démarche soit connue le plus largement possible.',
    },
    {
      key: 'formation',
      kind: 'TRAINING',
      phase: 'TRAINING',
      format: 'COLLECTIVE',
      title: 'Sessions de formation intensives',
      description:
        'Chaque entreprise y apprend, avec l’expertise des porteurs, à adapter la démarche à son territoire.',
      frequency: 'régionalisées',
      attendedBy: 'all',
    },
    {
      key: 'accompagnement-collectif',
      kind: 'EXPERT_SUPPORT',
      phase: 'SUPPORT',
      format: 'COLLECTIVE',
      title: 'Accompagnement collectif',
      description: 'Il répond aux difficultés rencontrées pendant l’appropriation.',
      attendedBy: 'all',
    },
    {
      key: 'accompagnement-individuel',
      kind: 'EXPERT_SUPPORT',
      phase: 'SUPPORT',
      format: 'INDIVIDUAL',
      title: 'Accompagnement individuel',
      description: 'Il répond aux difficultés rencontrées pendant l’appropriation.',
      attendedBy: 'all',
    },
    {
      key: 'journee-collective',
      kind: 'COLLECTIVE_DAY',
      phase: 'SUPPORT',
      format: 'COLLECTIVE',
      title: 'Journée collective',
      description: 'Elle lance l’entraide entre structures.',
      date: 'septembre 2017',
    },
  ],
  campaigns: parcoursGardienCampaigns,
  findings: parcoursGardienFindings,
  indicators: [
    {
      slug: 'structures-selectionnees',
      name: 'Entreprises sélectionnées',
      unit: 'entreprises',
      kind: 'COUNT',
      aggregation: 'LATEST',
      measures: [{ value: 18, scope: 'entreprises volontaires retenues pour l’essaimage' }],
    },
    {
      slug: 'structures-en-veille',
      name: 'Structures en veille',
      unit: 'structures',
      kind: 'COUNT',
      aggregation: 'LATEST',
      measures: [
        {
          value: 4,
          scope: 'structures qui ont choisi de mettre la démarche en veille',
          period: 'début d’année 2019',
          coverage: [4, 18],
          campaign: 'evaluation-3',
        },
      ],
    },
    {
      slug: 'postes-de-gardien',
      name: 'Accès à un poste de gardien d’immeuble',
      unit: 'personnes',
      kind: 'COUNT',
      aggregation: 'NONE',
      countsPeople: true,
      measures: [
        {
          qualifier: 'SEVERAL',
          text: 'plusieurs salariés',
          scope: 'salariés en insertion des structures essaimées',
          period: 'fin 2017',
          campaign: 'evaluation-2',
        },
      ],
    },
  ],
  documents: ['ONLINE_DOCUMENTS', 'WEB_SITE'],
};
