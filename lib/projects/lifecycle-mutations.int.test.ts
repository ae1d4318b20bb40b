import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { db } from '@/lib/db';
import { AlreadyDoneError, RuleError } from '@/lib/errors';
import { parseImpreciseDate } from '@/lib/imprecise-date';
import type { Carrier, Manager, Staff } from '@/lib/viewer';
import { makeAdoption, makeManager, makeProject } from '@/prisma/factories';
import { courseSelect, readCourseEvents } from './course-rows';
import {
  completePhase,
  correctPhase,
  openPhase,
  recordEntry,
  recordExit,
  reinstate,
  renamePhase,
  reopenPhase,
  skipPhase,
  stopPhase,
} from './lifecycle-mutations';
import { courseOf } from './rules';

let manager: Manager;
let project: { id: string; slug: string };
const once = { key: undefined };

beforeEach(async () => {
  manager = await makeManager();
  project = await makeProject({ enteredOn: 'juin 2017' });
});

describe('decisions about a phase', () => {
  it('opening, completing, reopening and stopping each add one dated fact, signed', async () => {
    await openPhase(manager, about('SELECTION', 'juin 2017'), once);
    await completePhase(manager, about('SELECTION', 'fin 2017', { decision: 'Sept structures retenues' }), once);
    await reopenPhase(manager, about('SELECTION', '2018', { reason: 'Deux structures de plus' }), once);
    await stopPhase(manager, about('SELECTION', 'mi 2018', { reason: 'Plus de candidates' }), once);
    expect(await factsOf('SELECTION')).toEqual([
      ['ENTERED', 'juin 2017', null, null, manager.id],
      ['COMPLETED', 'fin 2017', null, 'Sept structures retenues', manager.id],
      ['REOPENED', '2018', 'Deux structures de plus', null, manager.id],
      ['STOPPED', 'mi 2018', 'Plus de candidates', null, manager.id],
    ]);
  });

  it('a skipped phase keeps its reason and its imprecise bounds', async () => {
    await skipPhase(manager, about('TRAINING', 'mi 2018', { reason: 'Réseau déjà formé' }), once);
    const [fact] = await db.lifecycleEvent.findMany({ where: { projectId: project.id, phase: 'TRAINING' } });
    expect(fact).toMatchObject({ kind: 'SKIPPED', dateText: 'mi 2018', reason: 'Réseau déjà formé' });
    expect(fact?.dateFrom?.toISOString().slice(0, 10)).toBe('2018-05-01');
    expect(fact?.dateTo?.toISOString().slice(0, 10)).toBe('2018-08-31');
  });

  it('a phase whose conditions do not hold is not opened, and nothing is written', async () => {
    await expect(openPhase(manager, about('SUPPORT', '2018'), once)).rejects.toThrow('Terminez, passez ou arrêtez');
    expect(await factsOf('SUPPORT')).toEqual([]);
  });

  it('a structure must be declared before training opens', async () => {
    await openPhase(manager, about('SELECTION', '2017'), once);
    await skipPhase(manager, about('FEASIBILITY', null, { reason: 'Déjà connue' }), once);
    await expect(openPhase(manager, about('TRAINING', '2018'), once)).rejects.toThrow(RuleError);
    await makeAdoption(project);
    await openPhase(manager, about('TRAINING', '2018'), once);
    expect(await factsOf('TRAINING')).toHaveLength(1);
  });

  it('a correction writes the last fact again and changes only what it gives', async () => {
    await skipPhase(manager, about('FEASIBILITY', '2017', { reason: 'Déjà connue' }), once);
    await correctPhase(manager, about('FEASIBILITY', 'juin 2017'), once);
    expect((await factsOf('FEASIBILITY')).at(-1)?.slice(0, 3)).toEqual(['SKIPPED', 'juin 2017', 'Déjà connue']);
    const step = (await course()).steps.find(({ phase }) => phase === 'FEASIBILITY');
    expect(step).toMatchObject({ state: 'skipped', since: { text: 'juin 2017' } });
  });

  it('a date still ahead is refused', async () => {
    await expect(openPhase(manager, about('SELECTION', '2099'), once)).rejects.toThrow('Cette date est à venir');
  });

  it('ten identical requests open the phase once', async () => {
    const key = randomUUID();
    const sent = Array.from({ length: 10 }, () => openPhase(manager, about('SELECTION', '2017'), { key }));
    const results = await Promise.allSettled(sent);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(refused.every((reason) => reason instanceof AlreadyDoneError)).toBe(true);
    expect(await factsOf('SELECTION')).toHaveLength(1);
  });

  it('two people who decide at the same moment cannot both open it', async () => {
    const sent = Array.from({ length: 4 }, () => openPhase(manager, about('SELECTION', '2017'), once));
    const results = await Promise.allSettled(sent);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect(await factsOf('SELECTION')).toHaveLength(1);
  });

  it('a project that does not exist is out of reach', async () => {
    const nowhere = { ...about('SELECTION', '2017'), slug: 'inconnu' };
    await expect(openPhase(manager, nowhere, once)).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
  });
});

describe('who decides', () => {
  it('is a manager: neither a carrier nor another member of staff can even be passed', () => {
    for (const decision of [openPhase, skipPhase, recordExit, reinstate, renamePhase]) {
      expectTypeOf(decision).parameter(0).toEqualTypeOf<Manager>();
    }
    expectTypeOf<Staff>().not.toExtend<Manager>();
    expectTypeOf<Carrier>().not.toExtend<Manager>();
  });
});

describe('entry, exit and return', () => {
  it('an exit keeps its cause, and one without a cause says so by having none', async () => {
    await recordExit(manager, { ...leaving('fin 2019'), exitCause: null, reason: null }, once);
    expect((await course()).exit).toMatchObject({ cause: null, on: { text: 'fin 2019' } });
    await recordExit(manager, { ...leaving('fin 2019'), exitCause: 'LAB', reason: 'Trois plans d’action' }, once);
    expect((await course()).exit).toMatchObject({ cause: 'LAB', reason: 'Trois plans d’action' });
  });

  it('a project that left comes back with a reason, and its phases go on', async () => {
    await openPhase(manager, about('SELECTION', '2017'), once);
    await recordExit(manager, { ...leaving('2018'), exitCause: 'OTHER', reason: 'Pause' }, once);
    await expect(openPhase(manager, about('FEASIBILITY', '2019'), once)).rejects.toThrow('réintégrez-le');
    await reinstate(manager, { ...leaving('2019'), reason: 'Le porteur revient' }, once);
    expect((await course()).exit).toBeNull();
    expect((await course()).current).toBe('SELECTION');
    await expect(reinstate(manager, { ...leaving('2020'), reason: 'Encore' }, once)).rejects.toThrow('déjà dans');
  });

  it('a new entry date puts the earlier one right', async () => {
    await recordEntry(manager, { ...leaving('octobre 2018'), reason: null }, once);
    expect((await course()).enteredOn?.text).toBe('octobre 2018');
  });
});

describe('the name of a phase', () => {
  it('is the project’s own, until it is emptied', async () => {
    const { slug } = project;
    await renamePhase(manager, { slug, phase: 'EVALUATION_1', label: 'Analyse ex-ante' });
    await renamePhase(manager, { slug, phase: 'EVALUATION_1', label: 'Analyse avant essaimage' });
    const labels = () => db.phaseLabel.findMany({ where: { projectId: project.id }, select: { label: true } });
    expect(await labels()).toEqual([{ label: 'Analyse avant essaimage' }]);
    await renamePhase(manager, { slug, phase: 'EVALUATION_1', label: null });
    expect(await labels()).toEqual([]);
  });
});

type Words = { reason?: string; decision?: string };

function about(
  phase: 'SELECTION' | 'FEASIBILITY' | 'TRAINING' | 'SUPPORT' | 'EVALUATION_1',
  wording: string | null,
  words: Words = {},
) {
  const { reason = null, decision = null } = words;
  return {
    slug: project.slug,
    phase,
    date: wording ? dateOf(wording) : null,
    reason,
    decision,
    visibility: 'INTERNAL' as const,
  };
}

function leaving(wording: string) {
  return { slug: project.slug, date: dateOf(wording), decision: null, visibility: 'INTERNAL' as const };
}

function dateOf(wording: string) {
  const parsed = parseImpreciseDate(wording);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}

async function factsOf(phase: 'SELECTION' | 'FEASIBILITY' | 'TRAINING' | 'SUPPORT') {
  const facts = await db.lifecycleEvent.findMany({
    where: { projectId: project.id, phase },
    orderBy: { sequence: 'asc' },
  });
  return facts.map(({ kind, dateText, reason, decision, authorId }) => [kind, dateText, reason, decision, authorId]);
}

async function course() {
  const rows = await db.lifecycleEvent.findMany({ where: { projectId: project.id }, select: courseSelect });
  return courseOf(readCourseEvents(rows));
}
