import { describe, expect, it } from 'vitest';
import type { Phase } from '@/lib/generated/prisma/enums';
import { type CampaignStanding, nextStepsOf, type Standing } from './next-step-rules';
import { type Course, PHASES, type PhaseState } from './rules';

const TODAY = '2019-03-01';
const nothing = {
  expected: 0,
  answered: 0,
  validated: 0,
  late: 0,
  onHold: 0,
  stopped: 0,
  joinedLater: 0,
  notInvited: 0,
  withdrawn: 0,
};

describe('what a project waits for', () => {
  it('is nothing when all is in order', () => {
    expect(told({})).toEqual([]);
  });

  it.each<[string, Partial<CampaignStanding>, string[]]>([
    [
      'late answers',
      { tally: { ...nothing, expected: 18, answered: 15, validated: 15, late: 3 } },
      ['red · Évaluation III\u00a0: 3\u00a0réponses en retard · Saisir'],
    ],
    [
      'a campaign held before it was entered',
      { window: { text: 'fin 2017', from: '2017-09-01', to: '2017-12-31' }, tally: { ...nothing, expected: 2 } },
      ['amber · Évaluation III, tenue fin 2017\u00a0: 2\u00a0réponses à saisir · Saisir'],
    ],
    [
      'expected answers',
      { tally: { ...nothing, expected: 1 } },
      ['amber · Évaluation III\u00a0: 1\u00a0réponse attendue · Saisir'],
    ],
    [
      'answers to validate',
      { tally: { ...nothing, expected: 3, answered: 3, validated: 1 } },
      ['violet · Évaluation III\u00a0: 2\u00a0réponses à valider · Valider'],
    ],
    [
      'a campaign that can close',
      { tally: { ...nothing, expected: 3, answered: 3, validated: 3 } },
      ['green · Évaluation III\u00a0: toutes les réponses sont validées · Clore'],
    ],
    ['nothing of a campaign that is closed', { state: 'CLOSED', tally: { ...nothing, expected: 3 } }, []],
  ])('says %s', (_name, campaign, expected) => {
    expect(told({ campaigns: [{ ...standingCampaign, ...campaign }] })).toEqual(expected);
  });

  it.each<[string, Partial<Standing>, string]>([
    ['structures without a name', { declared: 18, named: 3 }, 'neutral · 15\u00a0structures à nommer · Nommer'],
    ['structures on hold to look at', { toReview: 4 }, 'amber · 4\u00a0structures en veille à revoir · Revoir'],
    ['decisions whose day is over', { overdueFollowUps: 1 }, 'red · 1\u00a0suite décidée en retard · Voir'],
    ['documents without a link', { documentsWithoutLink: 2 }, 'neutral · 2\u00a0documents cités sans lien · Compléter'],
    [
      'what the carrier asks to put right',
      { openCorrections: 2 },
      'violet · 2\u00a0demandes de correction du porteur · Lire',
    ],
    ['a sheet nobody sees', { isSheetOnline: false }, 'neutral · La fiche publique n’est pas en ligne · Relire'],
  ])('says %s', (_name, standing, expected) => {
    expect(told(standing)).toEqual([expected]);
  });
});

describe('what the course waits for', () => {
  const left = { on: null, cause: 'LAB' as const, reason: null, isCertain: true };
  it.each<[string, Partial<Course>, Partial<Record<Phase, PhaseState>>, string[]]>([
    [
      'an entry',
      { hasEntered: false },
      {},
      ['amber · L’entrée dans l’accélérateur n’est pas enregistrée · Enregistrer'],
    ],
    [
      'a phase to open',
      { current: null, furthest: null },
      { SELECTION: 'ahead' },
      ['amber · Aucune étape en cours\u00a0: ouvrir ou passer «\u00a0Sélection\u00a0» · Décider'],
    ],
    [
      'a cause of exit',
      { exit: { ...left, cause: null } },
      {},
      ['neutral · La cause de la sortie n’est pas précisée · Préciser'],
    ],
    [
      'a phase left open',
      { exit: left },
      { SUPPORT: 'inProgress' },
      ['amber · L’étape «\u00a0Accompagnement\u00a0» est restée ouverte après la sortie · Fermer'],
    ],
    [
      'phases without a trace',
      { exit: left },
      { FEASIBILITY: 'notReached', TRAINING: 'notReached' },
      ['neutral · Rien d’enregistré pour Faisabilité et Formation · Préciser'],
    ],
  ])('%s', (_name, course, states, expected) => {
    expect(told({ course: courseWith(course, states) })).toEqual(expected);
  });

  it('a phase whose campaign is closed, on the page and at the place where it is decided', () => {
    const steps = nextStepsOf(
      standing({
        course: courseWith({}, { EVALUATION_3: 'inProgress' }),
        campaigns: [{ ...standingCampaign, state: 'CLOSED' }],
      }),
      TODAY,
    );
    expect(steps).toMatchObject([
      { forManager: true, action: { label: 'Terminer', href: '/projets/essai/cycle-de-vie#etape-7' } },
    ]);
  });

  it('the most pressing comes first', () => {
    const steps = nextStepsOf(standing({ declared: 2, named: 0, toReview: 1, overdueFollowUps: 1 }), TODAY);
    expect(steps.map(({ tone }) => tone)).toEqual(['red', 'amber', 'neutral']);
  });
});

const standingCampaign: CampaignStanding = {
  slug: 'evaluation-3',
  label: 'Évaluation III',
  phase: 'EVALUATION_3',
  state: 'OPEN',
  window: null,
  tally: nothing,
};

function courseWith(course: Partial<Course>, states: Partial<Record<Phase, PhaseState>>): Course {
  const steps = PHASES.map(({ phase }) => ({
    phase,
    state: states[phase] ?? ('completed' as const),
    openedOn: null,
    since: null,
    reason: null,
    isCertain: true,
  }));
  const current = steps.findLast(({ state }) => state === 'inProgress')?.phase ?? null;
  return { enteredOn: null, hasEntered: true, exit: null, steps, current, furthest: 'EVALUATION_3', ...course };
}

function standing(given: Partial<Standing>): Standing {
  return {
    slug: 'essai',
    course: courseWith({}, {}),
    ownLabels: [],
    declared: 0,
    named: 0,
    toReview: 0,
    campaigns: [],
    overdueFollowUps: 0,
    documentsWithoutLink: 0,
    openCorrections: 0,
    isSheetOnline: true,
    ...given,
  };
}

function told(given: Partial<Standing>): string[] {
  return nextStepsOf(standing(given), TODAY).map(({ tone, text, action }) => `${tone} · ${text} · ${action.label}`);
}
