import type { Fact } from './fact';

export const programmeFacts: Fact[] = [
  {
    project: null,
    source: 'Depuis son lancement en 2015',
    find: (programme) => programme.startedText,
    expected: { is: '2015' },
    onSheet: '2015',
  },
  {
    project: null,
    source: 'neuf projets innovants ont intégré l’accélérateur',
    find: (programme) => programme.announcedProjects,
    expected: { is: 9 },
    onSheet: { hidden: 'la liste montre les dix projets décrits ; l’écart se lit parmi les contradictions' },
  },
  {
    project: null,
    source: 'dix projets décrits',
    find: (programme) => programme.projects.length,
    expected: { is: 10 },
    onSheet: ['Territoire Zéro Chômeur', 'Chantiers multiservices en gares'],
  },
  {
    project: null,
    source: 'AIS#Emploi',
    find: (programme) => programme.name,
    expected: { is: 'AIS#Emploi' },
    onSheet: 'AIS#Emploi',
  },
  {
    project: null,
    source: 'accélérateur d’innovation sociale pour l’accès à l’emploi des chômeurs de longue durée',
    find: (programme) => programme.description,
    expected: { says: 'accès à l’emploi des chômeurs de longue durée' },
    onSheet: 'accès à l’emploi des chômeurs de longue durée',
  },
];
