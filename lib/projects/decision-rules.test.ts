import { describe, expect, it } from 'vitest';
import type { Phase } from '@/lib/generated/prisma/enums';
import {
  dateRefusal,
  type PhaseDecision,
  phaseDecisionsFrom,
  phaseRefusal,
  projectRefusal,
  type Situation,
} from './decision-rules';
import { type Course, PHASES, type PhaseState } from './rules';

describe('the decisions a state leaves open', () => {
  it.each([
    ['ahead', ['open', 'skip']],
    ['inProgress', ['complete', 'stop', 'correct']],
    ['completed', ['reopen', 'correct']],
    ['skipped', ['reopen', 'correct']],
    ['stopped', ['reopen', 'correct']],
    ['notReached', ['skip']],
  ] as const)('a phase that is %s', (state, decisions) => {
    expect(phaseDecisionsFrom(state)).toEqual(decisions);
  });
});

describe('a decision about a phase', () => {
  const refusals: [PhaseDecision, PhaseState, string][] = [
    ['open', 'inProgress', 'L’étape «\u00a0Sélection\u00a0» est en cours. Terminez-la ou arrêtez-la d’abord.'],
    ['open', 'completed', 'L’étape «\u00a0Sélection\u00a0» est terminée. Rouvrez-la d’abord si elle reprend.'],
    ['open', 'skipped', 'L’étape «\u00a0Sélection\u00a0» est passée. Rouvrez-la d’abord si elle a lieu.'],
    ['open', 'stopped', 'L’étape «\u00a0Sélection\u00a0» est arrêtée. Rouvrez-la d’abord si elle reprend.'],
    ['complete', 'ahead', 'L’étape «\u00a0Sélection\u00a0» est à venir. Ouvrez-la ou passez-la d’abord.'],
    ['complete', 'completed', 'L’étape «\u00a0Sélection\u00a0» est terminée. Rouvrez-la d’abord si elle reprend.'],
    ['complete', 'skipped', 'L’étape «\u00a0Sélection\u00a0» est passée. Rouvrez-la d’abord si elle a lieu.'],
    ['skip', 'inProgress', 'L’étape «\u00a0Sélection\u00a0» est en cours. Terminez-la ou arrêtez-la d’abord.'],
    ['skip', 'completed', 'L’étape «\u00a0Sélection\u00a0» est terminée. Rouvrez-la d’abord si elle reprend.'],
    ['stop', 'ahead', 'L’étape «\u00a0Sélection\u00a0» est à venir. Ouvrez-la ou passez-la d’abord.'],
    ['stop', 'stopped', 'L’étape «\u00a0Sélection\u00a0» est arrêtée. Rouvrez-la d’abord si elle reprend.'],
    ['reopen', 'ahead', 'L’étape «\u00a0Sélection\u00a0» est à venir. Ouvrez-la ou passez-la d’abord.'],
    ['reopen', 'inProgress', 'L’étape «\u00a0Sélection\u00a0» est en cours. Terminez-la ou arrêtez-la d’abord.'],
    ['correct', 'ahead', 'Rien n’est encore enregistré pour l’étape «\u00a0Sélection\u00a0».'],
    ['correct', 'notReached', 'Rien n’est encore enregistré pour l’étape «\u00a0Sélection\u00a0».'],
  ];
  it.each(refusals)('%s is refused when it is %s', (decision, state, sentence) => {
    expect(phaseRefusal(decision, 'SELECTION', situation({ SELECTION: state }))).toBe(sentence);
  });

  it.each([
    ['open', 'ahead'],
    ['complete', 'inProgress'],
    ['skip', 'ahead'],
    ['stop', 'inProgress'],
    ['reopen', 'completed'],
    ['reopen', 'skipped'],
    ['reopen', 'stopped'],
    ['correct', 'inProgress'],
    ['correct', 'completed'],
    ['correct', 'skipped'],
    ['correct', 'stopped'],
  ] as const)('%s is allowed when it is %s', (decision, state) => {
    expect(phaseRefusal(decision, 'SELECTION', situation({ SELECTION: state }))).toBeNull();
  });

  it('speaks of the phase by the project’s own name', () => {
    const own = {
      ...situation({ EVALUATION_1: 'ahead' }),
      ownLabels: [{ phase: 'EVALUATION_1', label: 'Analyse ex-ante' }] as const,
    };
    expect(phaseRefusal('stop', 'EVALUATION_1', own)).toContain('«\u00a0Analyse ex-ante\u00a0»');
  });
});

describe('what must hold before a phase opens', () => {
  const all = Object.fromEntries(PHASES.map(({ phase }) => [phase, 'completed'])) as Record<Phase, PhaseState>;

  it.each(PHASES.map(({ phase }) => phase))('%s opens when all before it is over', (phase) => {
    expect(phaseRefusal('open', phase, situation({ ...all, [phase]: 'ahead' }))).toBeNull();
  });

  it.each([
    ['FEASIBILITY', { SELECTION: 'ahead' }, 'Ouvrez ou passez d’abord l’étape «\u00a0Sélection\u00a0».'],
    [
      'TRAINING',
      { FEASIBILITY: 'inProgress' },
      'Terminez, passez ou arrêtez d’abord l’étape «\u00a0Faisabilité\u00a0».',
    ],
    ['SUPPORT', { TRAINING: 'ahead' }, 'Ouvrez ou passez d’abord l’étape «\u00a0Formation\u00a0».'],
    ['EVALUATION_1', { TRAINING: 'ahead' }, 'Ouvrez ou passez d’abord l’étape «\u00a0Formation\u00a0».'],
    [
      'EVALUATION_2',
      { EVALUATION_1: 'inProgress' },
      'Terminez, passez ou arrêtez d’abord l’étape «\u00a0Évaluation I\u00a0».',
    ],
    [
      'EVALUATION_3',
      { EVALUATION_2: 'ahead' },
      'Terminez, passez ou arrêtez d’abord l’étape «\u00a0Évaluation II\u00a0».',
    ],
  ] as const)('%s says what to do first', (phase, states, sentence) => {
    expect(phaseRefusal('open', phase, situation({ ...all, [phase]: 'ahead', ...states }))).toBe(sentence);
  });

  it.each([
    ['FEASIBILITY', { SELECTION: 'inProgress' }],
    ['SUPPORT', { TRAINING: 'inProgress' }],
    ['EVALUATION_1', { TRAINING: 'skipped', SUPPORT: 'ahead' }],
    ['TRAINING', { FEASIBILITY: 'skipped' }],
    ['EVALUATION_3', { EVALUATION_2: 'stopped' }],
  ] as const)('%s may open beside or after a phase left aside', (phase, states) => {
    expect(phaseRefusal('open', phase, situation({ ...all, [phase]: 'ahead', ...states }))).toBeNull();
  });

  it('a structure is declared before training, support and evaluations, not before the study', () => {
    const none = { ...situation({ ...all, TRAINING: 'ahead', FEASIBILITY: 'ahead' }), adoptions: 0 };
    expect(phaseRefusal('open', 'FEASIBILITY', none)).toBeNull();
    const studied = { ...situation({ ...all, TRAINING: 'ahead' }), adoptions: 0 };
    expect(phaseRefusal('open', 'TRAINING', studied)).toBe(
      'Déclarez d’abord au moins une structure, même sans la nommer.',
    );
  });

  it('the project has entered', () => {
    const outside = situation({}, { hasEntered: false });
    expect(phaseRefusal('open', 'SELECTION', outside)).toBe(
      'Enregistrez d’abord l’entrée du projet dans l’accélérateur.',
    );
  });

  it('the project has not left; a phase it never reached may still be explained, and one left open be closed', () => {
    const left = { exit: { on: null, cause: null, reason: null, isCertain: true } };
    expect(phaseRefusal('open', 'TRAINING', situation({ TRAINING: 'notReached' }, left))).toContain('réintégrez-le');
    expect(phaseRefusal('reopen', 'TRAINING', situation({ TRAINING: 'completed' }, left))).toContain('réintégrez-le');
    expect(phaseRefusal('skip', 'TRAINING', situation({ TRAINING: 'notReached' }, left))).toBeNull();
    expect(phaseRefusal('complete', 'SUPPORT', situation({ SUPPORT: 'inProgress' }, left))).toBeNull();
  });
});

describe('what completes a phase', () => {
  it('a training was logged', () => {
    const open = situation({ TRAINING: 'inProgress' });
    expect(phaseRefusal('complete', 'TRAINING', { ...open, trainings: 0 })).toContain(
      'Enregistrez d’abord la formation',
    );
    expect(phaseRefusal('complete', 'TRAINING', { ...open, trainings: 1 })).toBeNull();
    expect(phaseRefusal('stop', 'TRAINING', { ...open, trainings: 0 })).toBeNull();
  });

  it.each([
    [[], 'Créez d’abord la campagne de cette étape, ou arrêtez l’étape en disant pourquoi.'],
    [['OPEN'], 'Clôturez d’abord la campagne «\u00a0Évaluation de mars\u00a0».'],
    [['CLOSED', 'DRAFT'], 'Clôturez d’abord la campagne «\u00a0Évaluation de mars\u00a0».'],
    [['CLOSED'], null],
    [['PUBLISHED', 'CLOSED'], null],
  ] as const)('the campaigns of an evaluation phase are closed: %j', (states, expected) => {
    const campaigns = states.map((state) => ({ phase: 'EVALUATION_1' as const, label: 'Évaluation de mars', state }));
    expect(phaseRefusal('complete', 'EVALUATION_1', { ...situation({ EVALUATION_1: 'inProgress' }), campaigns })).toBe(
      expected,
    );
  });
});

describe('entry, exit and return', () => {
  const out = situation({}, { exit: { on: null, cause: null, reason: null, isCertain: true } });
  it.each([
    ['enter', situation({}, { hasEntered: false }), null],
    ['enter', situation({}), null],
    ['exit', situation({}, { hasEntered: false }), 'Enregistrez d’abord l’entrée du projet dans l’accélérateur.'],
    ['exit', situation({}), null],
    ['exit', out, null],
    ['reinstate', situation({}), 'Le projet est déjà dans l’accélérateur.'],
    ['reinstate', out, null],
  ] as const)('%s', (decision, given, expected) => {
    expect(projectRefusal(decision, given)).toBe(expected);
  });

  it('a decision whose date is certainly ahead is refused', () => {
    expect(dateRefusal({ text: 'mi 2027', from: '2027-05-01', to: '2027-08-31' }, '2026-11-23')).toContain('à venir');
    expect(dateRefusal({ text: 'fin 2026', from: '2026-09-01', to: '2026-12-31' }, '2026-11-23')).toBeNull();
    expect(dateRefusal(null, '2026-11-23')).toBeNull();
  });
});

function situation(states: Partial<Record<Phase, PhaseState>>, course: Partial<Course> = {}): Situation {
  return {
    course: {
      enteredOn: null,
      hasEntered: true,
      exit: null,
      current: null,
      furthest: null,
      steps: PHASES.map(({ phase }) => ({
        phase,
        state: states[phase] ?? 'ahead',
        openedOn: null,
        since: null,
        reason: null,
        isCertain: true,
      })),
      ...course,
    },
    ownLabels: [],
    adoptions: 3,
    trainings: 1,
    campaigns: [],
  };
}
