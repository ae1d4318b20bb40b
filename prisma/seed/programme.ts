import type { ProgrammeSeed } from './shape';

/** Where every fact and figure of the seed comes from. */
export const SOURCE = 'Page des projets de l’AIS#Emploi, Ansa';

/** The page announces nine projects and describes ten: both are kept. */
export const programme: ProgrammeSeed = {
  slug: 'ais-emploi',
  name: 'AIS#Emploi',
  description: 'Accélérateur d’innovation sociale pour l’accès à l’emploi des chômeurs de longue durée',
  started: '2015',
  announcedProjects: 9,
  source: SOURCE,
};
