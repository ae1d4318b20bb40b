import type { CourseSeed, ProjectSeed } from '../shape';

export const territoireZeroChomeur: ProjectSeed = {
  slug: 'territoire-zero-chomeur',
  name: 'Territoire Zéro Chômeur',
  aliases: ['TZC'],
  logoWording: 'Territoire Zéro Chômeur',
  carrier: 'atd-quart-monde',
  audience: 'Toute personne volontaire pour prendre un emploi',
  problem:
    'Sur un même territoire, le chômage et l’exclusion sociale côtoient des besoins de la collectivité que personne ne couvre.',
  approach:
    'Créer des emplois pour ces besoins ni pourvus ni solvables, à deux conditions : la non-concurrence avec les entreprises du lieu et l’utilité sociale.',
  ambition:
    'Tenir l’emploi pour un droit : offrir à chaque volontaire un CDI accordé à ce qu’il attend et à ce qu’il sait faire.',
  context: [
    {
      event: 'loi-d-experimentation-zero-chomage',
      effect: 'Le projet quitte l’accélérateur : la loi ouvre sa propre expérimentation.',
    },
  ],
  course: [
    { kind: 'ENTERED', date: 'février 2015', reason: 'Premier projet entré dans l’AIS#Emploi.' },
    {
      phase: 'FEASIBILITY',
      kind: 'COMPLETED',
      date: 'octobre 2015',
      reason:
        'Étude achevée alors que les médias parlaient beaucoup du projet, à cause de la proposition de loi déposée par le groupe socialiste.',
    },
    skipped('TRAINING', 'Pas de formation de structures : le projet sort avec le vote de la loi d’expérimentation.'),
    skipped('SUPPORT', 'Pas d’accompagnement à l’essaimage : le projet sort avec le vote de la loi d’expérimentation.'),
    skipped('EVALUATION_1', 'Rien à évaluer : le projet sort avec le vote de la loi d’expérimentation.'),
    skipped('EVALUATION_2', 'Rien à évaluer : le projet sort avec le vote de la loi d’expérimentation.'),
    skipped('EVALUATION_3', 'Rien à évaluer : le projet sort avec le vote de la loi d’expérimentation.'),
    {
      kind: 'EXITED',
      date: 'décembre 2015',
      exitCause: 'LAW',
      reason: 'L’Assemblée nationale a voté la loi d’expérimentation le 9 décembre 2015.',
    },
  ],
  activities: [
    {
      key: 'faisabilite',
      kind: 'STUDY',
      phase: 'FEASIBILITY',
      title: 'Étude de faisabilité',
      date: 'octobre 2015',
    },
  ],
  documents: ['ONLINE_DOCUMENTS', 'WEB_SITE'],
};

function skipped(phase: CourseSeed['phase'], reason: string): CourseSeed {
  return { phase, kind: 'SKIPPED', date: 'décembre 2015', reason };
}
