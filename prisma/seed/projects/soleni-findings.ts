import type { FindingSeed } from '../shape-evaluations';

export const soleniFindings: FindingSeed[] = [
  {
    kind: 'LEVER',
    text: 'L’étude de faisabilité le montre : il faut l’engagement marqué d’un acteur public, en premier lieu le conseil départemental.',
    followUps: [{ decision: 'Privilégier un essaimage à l’échelle du département', state: 'DONE' }],
  },
  {
    kind: 'SUCCESS',
    campaign: 'evaluation-1',
    concerned: [2, 2],
    adoptions: ['structure-1', 'structure-2'],
    text: 'Les deux structures ont commencé : elles ont formé à la démarche des salariés en insertion.',
  },
  {
    kind: 'SUCCESS',
    campaign: 'evaluation-1',
    concerned: [2, 2],
    adoptions: ['structure-1', 'structure-2'],
    text: 'De premiers diagnostics énergétiques ont eu lieu chez les ménages repérés.',
  },
  {
    kind: 'SUCCESS',
    campaign: 'evaluation-1',
    organization: 'ulisse-energie',
    text: 'Effet sur la structure d’origine : ULISSE Energie crée un poste de directeur général adjoint, chargé de piloter l’action et la prospection commerciale.',
  },
  {
    kind: 'SUCCESS',
    campaign: 'evaluation-1',
    organization: 'ulisse-energie',
    text: 'Effet sur la structure d’origine : ses partenariats locaux sont plus solides et plus nombreux.',
  },
  {
    kind: 'DOUBT',
    text: 'Quelle insertion professionnelle pour les salariés en parcours, dans la lutte contre la précarité énergétique ?',
    followUps: [{ decision: 'Monter un Labo de l’Ansa sur cette question', state: 'DONE', done: '2018' }],
  },
  {
    kind: 'LEVER',
    text: 'Le Labo a débouché sur plusieurs préconisations, réunies en trois plans d’action.',
    followUps: [
      { decision: 'Plan d’action : développer les compétences des personnes et les valoriser', state: 'PLANNED' },
      { decision: 'Plan d’action : structurer l’offre et l’animer, afin que la demande suive', state: 'PLANNED' },
      { decision: 'Plan d’action : développer les petits travaux', state: 'PLANNED' },
    ],
  },
];
