import type { ContextEventSeed } from './shape';

/** What weighed on projects from outside. Only one is known to the day. */
export const contextEvents: ContextEventSeed[] = [
  {
    slug: 'loi-d-experimentation-zero-chomage',
    kind: 'LAW',
    title: 'Vote de la loi d’expérimentation « zéro chômage de longue durée »',
    description:
      'L’Assemblée nationale vote à l’unanimité la proposition de loi qui ouvre une expérimentation sur des territoires. Elle avait été portée par le groupe socialiste.',
    date: '9 décembre 2015',
  },
  {
    slug: 'labo-precarite-energetique',
    kind: 'LAB',
    title:
      'Labo de l’Ansa « Nouveaux enjeux, nouveaux métiers, nouveaux emplois : pour une lutte efficace et durable contre la précarité énergétique »',
    description:
      'Il réunit l’emploi, l’énergie, le bâtiment, l’habitat et la recherche pour prolonger la réflexion née de Soleni et bâtir ensemble de nouvelles solutions.',
    date: '2018',
  },
  {
    slug: 'parcours-emploi-competences',
    kind: 'SCHEME',
    title: 'Mobilisation des Parcours Emploi Compétences (PEC)',
    description: 'Les structures de Parcours gardien parviennent à recourir à ces contrats.',
    date: 'fin d’année 2018',
  },
  {
    slug: 'strategie-pauvrete',
    kind: 'STRATEGY',
    title: 'Stratégie nationale de prévention et de lutte contre la pauvreté',
    description: 'TAPAJ y est retenu ; la source ne date pas la stratégie elle-même.',
  },
];
