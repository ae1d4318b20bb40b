import type { ProjectSeed } from '../shape';
import { slots } from '../slots';
import { vitaAirFindings } from './vita-air-findings';

export const vitaAir: ProjectSeed = {
  slug: 'vita-air',
  name: 'VITA-Air',
  aliases: ['VITA-AIR', 'VITA Air', 'Vita Air'],
  logoWording: 'Vita Air',
  carrier: 'air-services',
  audience: 'Salariés en insertion et entreprises du secteur marchand',
  problem:
    'Deux constats : les entreprises du secteur marchand exigent encore des qualifications dès l’embauche, et ces exigences laissent des postes sans candidat.',
  approach:
    'Aller voir les entreprises du territoire, leur proposer un diagnostic RH et revoir avec elles l’organisation du travail : les salariés qualifiés cèdent des tâches à la portée de salariés en insertion. Le pari : ce que ces salariés savent faire répond aux besoins RH.',
  ambition:
    'Des entreprises plus productives, et un accompagnement des salariés fondé sur l’emploi d’abord : aucune condition posée, aucun frein social ou médical à lever avant de travailler.',
  course: [
    { kind: 'ENTERED', date: 'juillet 2015' },
    {
      phase: 'SELECTION',
      kind: 'COMPLETED',
      decision: 'Sept SIAE retenues à l’issue de la sensibilisation.',
    },
    { phase: 'TRAINING', kind: 'COMPLETED', reason: 'Formation-action animée avec les experts de la démarche.' },
    { phase: 'SUPPORT', kind: 'COMPLETED', reason: 'Accompagnement collectif et individuel des sept SIAE.' },
    { phase: 'EVALUATION_1', kind: 'COMPLETED', date: 'novembre 2017' },
    { phase: 'EVALUATION_2', kind: 'COMPLETED', date: 'mai 2017' },
    { phase: 'EVALUATION_3', kind: 'COMPLETED', date: '2018' },
    {
      kind: 'EXITED',
      date: 'mi 2018',
      exitCause: 'PROGRAMME_COMPLETED',
      reason: 'Sortie une fois faite l’évaluation de phase III.',
    },
  ],
  adoptions: slots(7, { slug: 'siae', label: 'SIAE' }, () => ({
    events: [
      { kind: 'SELECTED', reason: 'Retenue pour l’essaimage à l’issue de la sensibilisation.' },
      { kind: 'STARTED', date: 'au plus tard mai 2017', reason: 'Premiers diagnostics faits, selon l’évaluation II.' },
    ],
  })),
  activities: [
    {
      key: 'sensibilisation',
      kind: 'AWARENESS',
      phase: 'SELECTION',
      title: 'Sensibilisation',
      description: 'Elle débouche sur le choix des sept SIAE de l’essaimage.',
    },
    {
      key: 'formation-action',
      kind: 'TRAINING',
      phase: 'TRAINING',
      title: 'Formation-action',
      description: 'Animée par l’AIS#Emploi avec les experts de la démarche.',
      attendedBy: 'all',
    },
    {
      key: 'espace-de-partage',
      kind: 'TOOL',
      phase: 'SUPPORT',
      format: 'COLLECTIVE',
      title: 'Espace de partage',
      description: 'On y trouve des exemples de diagnostics.',
      attendedBy: 'all',
    },
    {
      key: 'guides-methodologiques',
      kind: 'GUIDE',
      phase: 'SUPPORT',
      format: 'COLLECTIVE',
      title: 'Guides méthodologiques',
      description: 'Mis à disposition dans l’espace de partage.',
      attendedBy: 'all',
    },
    {
      key: 'hot-line',
      kind: 'HOTLINE',
      phase: 'SUPPORT',
      format: 'INDIVIDUAL',
      title: 'Hot line',
      frequency: 'mensuelle',
      attendedBy: 'all',
    },
    {
      key: 'guide-de-l-essaimage',
      kind: 'GUIDE',
      phase: 'SUPPORT',
      format: 'INDIVIDUAL',
      title: 'Guide pratique de l’essaimage',
      attendedBy: 'all',
    },
  ],
  campaigns: [
    {
      slug: 'evaluation-1',
      phase: 'EVALUATION_1',
      label: 'Évaluation I · appropriation',
      purpose: 'APPROPRIATION',
      window: 'novembre 2017',
      conclusions:
        'La méthode et l’appui de l’AIS répondent à ce que les SIAE attendaient ; la base de données COMPAIR est à améliorer et les SIAE ont besoin d’échanger davantage.',
    },
    {
      slug: 'evaluation-2',
      phase: 'EVALUATION_2',
      label: 'Évaluation II · essaimage',
      purpose: 'SPREADING',
      window: 'mai 2017',
      conclusions:
        'La nouvelle base de données arrive en retard, mais les SIAE mènent leurs premiers diagnostics et les entreprises les apprécient.',
    },
    {
      slug: 'evaluation-3',
      phase: 'EVALUATION_3',
      label: 'Évaluation III · résultats',
      purpose: 'RESULTS',
      window: '2018',
      conclusions:
        'Dernière évaluation : elle porte sur les résultats de la méthode dans les structures et les territoires qui l’ont reprise.',
    },
  ],
  findings: vitaAirFindings,
  indicators: [
    {
      slug: 'structures-selectionnees',
      name: 'SIAE sélectionnées',
      unit: 'SIAE',
      kind: 'COUNT',
      aggregation: 'LATEST',
      measures: [{ value: 7, scope: 'SIAE retenues pour l’essaimage' }],
    },
  ],
  documents: ['ONLINE_DOCUMENTS', 'WEB_SITE'],
};
