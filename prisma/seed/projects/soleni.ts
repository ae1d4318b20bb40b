import type { ProjectSeed } from '../shape';
import { slots } from '../slots';
import { soleniFindings } from './soleni-findings';

export const soleni: ProjectSeed = {
  slug: 'soleni',
  name: 'Soleni',
  aliases: ['SOLENI'],
  logoWording: 'SOLENI',
  carrier: 'ulisse-energie',
  audience: 'Salariés en parcours d’insertion ; ménages en précarité énergétique',
  problem:
    'Deux problèmes d’aujourd’hui se croisent : des ménages en précarité énergétique, des personnes en parcours à insérer dans l’emploi.',
  approach:
    'Créer un métier de service, « conseiller énergie ». Des salariés en insertion y sont formés, puis vont à deux chez des ménages signalés par les travailleurs sociaux : diagnostic énergétique, conseils de consommation et petits travaux.',
  ambition: 'Faire reculer la précarité énergétique tout en ouvrant de nouveaux emplois aux personnes en insertion.',
  context: [
    {
      event: 'labo-precarite-energetique',
      effect: 'Né des questions que l’accompagnement de Soleni a fait surgir ; le projet sort en 2019 dans ce cadre.',
    },
  ],
  course: [
    { kind: 'ENTERED', date: 'juin 2016' },
    { phase: 'SELECTION', kind: 'COMPLETED', date: '2016' },
    {
      phase: 'FEASIBILITY',
      kind: 'COMPLETED',
      reason: 'Soleni suppose qu’un acteur public s’engage fortement, d’abord le conseil départemental.',
      decision: 'Essaimer à l’échelle d’un département.',
    },
    { phase: 'SUPPORT', kind: 'COMPLETED', reason: 'Mise en œuvre soutenue dans le département de l’Isère.' },
    { phase: 'EVALUATION_1', kind: 'COMPLETED', date: 'après un peu plus de 9 mois de mise en œuvre' },
    {
      kind: 'EXITED',
      date: '2019',
      exitCause: 'LAB',
      reason: 'Sortie dans le cadre du Labo de l’Ansa sur la précarité énergétique.',
    },
  ],
  adoptions: slots(2, { slug: 'structure', label: 'Structure' }, () => ({
    departments: ['38'],
    territory: 'Département de l’Isère',
    events: [{ kind: 'STARTED', reason: 'Mise en œuvre engagée, selon l’évaluation.' }],
  })),
  activities: [
    { key: 'faisabilite', kind: 'STUDY', phase: 'FEASIBILITY', title: 'Étude de faisabilité de l’essaimage' },
    {
      key: 'guide',
      kind: 'GUIDE',
      phase: 'SUPPORT',
      title: 'Guide méthodologique',
      description: 'Écrit pour les structures du territoire.',
      place: 'Isère',
      attendedBy: 'all',
    },
    {
      key: 'reseau-local',
      kind: 'EXPERT_SUPPORT',
      phase: 'SUPPORT',
      format: 'COLLECTIVE',
      title: 'Consolidation du réseau local',
      place: 'Isère',
    },
  ],
  campaigns: [
    {
      slug: 'evaluation-1',
      phase: 'EVALUATION_1',
      label: 'Évaluation I · appropriation',
      purpose: 'APPROPRIATION',
      window: 'après un peu plus de 9 mois de mise en œuvre',
      conclusions:
        'Les deux structures sont à l’œuvre : salariés formés, premiers diagnostics faits. L’essaimage a aussi fait évoluer la structure d’origine, ULISSE Energie.',
    },
  ],
  findings: soleniFindings,
  indicators: [
    {
      slug: 'structures-essaimees',
      name: 'Structures essaimées',
      unit: 'structures',
      kind: 'COUNT',
      aggregation: 'LATEST',
      measures: [{ value: 2, scope: 'structures de l’Isère' }],
    },
    {
      slug: 'duree-de-mise-en-oeuvre',
      name: 'Durée de mise en œuvre lors de l’évaluation',
      unit: 'mois',
      kind: 'DURATION',
      aggregation: 'NONE',
      measures: [
        {
          value: 9,
          qualifier: 'AT_LEAST',
          text: 'un peu plus de 9 mois',
          scope: 'mise en œuvre dans les structures essaimées',
          campaign: 'evaluation-1',
        },
      ],
    },
    {
      slug: 'plans-d-action',
      name: 'Plans d’action issus du Labo',
      unit: 'plans',
      kind: 'COUNT',
      aggregation: 'LATEST',
      measures: [{ value: 3, scope: 'plans d’action qui portent les préconisations du Labo' }],
    },
  ],
  documents: ['ONLINE_DOCUMENTS', 'WEB_SITE'],
};
