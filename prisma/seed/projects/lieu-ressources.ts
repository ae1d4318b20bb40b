import type { ProjectSeed } from '../shape';
import { slots } from '../slots';
import { lieuRessourcesIndicators } from './lieu-ressources-indicators';

export const lieuRessources: ProjectSeed = {
  slug: 'lieu-ressources',
  name: 'Lieu Ressources Emploi-Formation',
  aliases: ['Lieu Ressources', 'Lieu Ressources Emploi Formation'],
  logoWording: 'Lieu Ressources',
  carrier: 'lahso',
  audience: 'Personnes hébergées, volontaires',
  problem:
    'Deux constats : ces personnes sont exclues et loin de l’emploi, et peu aidées à y accéder parce qu’on les croit « pas prêtes à travailler ».',
  approach:
    'L’« emploi d’abord » : un accompagnement dans l’emploi sans condition et sans frein à lever au préalable. Il est individuel, à partir d’un diagnostic de ce que la personne aime et sait faire, et collectif, par des ateliers et des mises en situation.',
  ambition:
    'Ouvrir plus largement l’emploi et la formation aux personnes hébergées, en agissant en même temps sur l’employabilité et sur leurs autres difficultés.',
  course: [
    { kind: 'ENTERED', date: 'juin 2017' },
    { phase: 'SELECTION', kind: 'COMPLETED', date: '2017' },
    { phase: 'FEASIBILITY', kind: 'COMPLETED', reason: 'Étude de faisabilité réalisée par l’équipe.' },
    { phase: 'SUPPORT', kind: 'COMPLETED', reason: 'Essaimage conduit dans 9 structures de 8 régions.' },
    { phase: 'EVALUATION_1', kind: 'COMPLETED', date: 'début d’année 2019' },
    { kind: 'EXITED', date: 'fin 2019' },
  ],
  adoptions: slots(9, { slug: 'structure', label: 'Structure' }, () => ({
    events: [
      { kind: 'STARTED', date: 'au plus tard début 2019', reason: 'Mise en œuvre commencée, selon l’évaluation.' },
    ],
  })),
  activities: [
    { key: 'faisabilite', kind: 'STUDY', phase: 'FEASIBILITY', title: 'Étude de faisabilité' },
    {
      key: 'essaimage',
      kind: 'EXPERT_SUPPORT',
      phase: 'SUPPORT',
      title: 'Conduite de l’essaimage',
      description: 'Dans 9 structures, réparties sur 8 régions.',
      attendedBy: 'all',
    },
  ],
  campaigns: [
    {
      slug: 'evaluation-1',
      phase: 'EVALUATION_1',
      label: 'Évaluation I',
      purpose: 'APPROPRIATION',
      window: 'début d’année 2019',
      conclusions:
        'La mise en œuvre a commencé : cinq lieux sont ouverts, et des personnes hébergées ont déjà trouvé une mission ou un emploi.',
      note: 'La source ne dit pas l’objet de cette évaluation : celui de la phase I est retenu.',
    },
  ],
  findings: [
    {
      kind: 'SUCCESS',
      campaign: 'evaluation-1',
      concerned: [5, 9],
      text: 'Les structures ont commencé ; à la date de l’évaluation, cinq Lieux Ressources accueillent du public.',
    },
    {
      kind: 'SUCCESS',
      campaign: 'evaluation-1',
      date: 'entre septembre 2018 et janvier 2019',
      text: '72 personnes hébergées accompagnées vers et dans l’emploi grâce à l’essaimage ; 33 ont obtenu une mission de travail ou un emploi.',
    },
  ],
  indicators: lieuRessourcesIndicators,
  documents: ['ONLINE_DOCUMENTS', 'WEB_SITE'],
};
