import type { FindingSeed } from '../shape-evaluations';

/** The COMPAIR difficulty is followed through; the second evaluation is dated before the first, as the source has it. */
export const vitaAirFindings: FindingSeed[] = [
  {
    kind: 'SUCCESS',
    text: 'Formation et accompagnement font vite monter les équipes en compétences.',
  },
  {
    kind: 'SUCCESS',
    campaign: 'evaluation-1',
    text: 'La méthode et l’accompagnement de l’AIS répondent bien à ce que les SIAE attendaient.',
  },
  {
    kind: 'DIFFICULTY',
    campaign: 'evaluation-1',
    text: 'La base de données COMPAIR pose des difficultés d’usage, et les SIAE en rencontrent d’autres.',
    followUps: [
      {
        decision: 'Améliorer la base COMPAIR',
        state: 'PLANNED',
        // The second evaluation does not say whether the tool got better: it came late, and diagnoses began all the same.
        checks: [
          { campaign: 'evaluation-2', outcome: 'NO_ANSWER', finding: 'base-en-retard' },
          { campaign: 'evaluation-2', outcome: 'NO_ANSWER', finding: 'premiers-diagnostics' },
        ],
      },
      {
        decision: 'Renforcer les échanges entre les SIAE',
        state: 'PLANNED',
        checks: [{ campaign: 'evaluation-2', outcome: 'NO_ANSWER' }],
      },
    ],
  },
  {
    key: 'base-en-retard',
    kind: 'DIFFICULTY',
    campaign: 'evaluation-2',
    text: 'La nouvelle base de données est livrée en retard.',
  },
  {
    key: 'premiers-diagnostics',
    kind: 'SUCCESS',
    campaign: 'evaluation-2',
    text: 'Malgré ce retard, les SIAE réalisent leurs premiers diagnostics.',
  },
  {
    kind: 'SUCCESS',
    campaign: 'evaluation-2',
    text: 'Les entreprises diagnostiquées en font des retours positifs.',
  },
  {
    kind: 'LEVER',
    text: 'Ce que montrent les enquêtes sert, et servira encore, à enrichir la méthode et la stratégie d’essaimage proposée aux prochaines structures.',
  },
];
