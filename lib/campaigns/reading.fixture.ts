import type { Db } from '@/lib/db';
import type { CriterionKind, Departure } from '@/lib/generated/prisma/enums';
import { impreciseColumns, parseImpreciseDate } from '@/lib/imprecise-date';
import { write } from '@/lib/write';
import { factoryActor, makeAdoption, makeProject } from '@/prisma/factories';

// One project read through two campaigns and two versions of one scale. The tests beside it know its scores by hand.

type Level = [value: number, anchor: string, from?: number[]];
type Asked = { code: string; kind: CriterionKind; weight?: number; principle?: string; levels?: Level[] };
type Given = number | 'NOT_COLLECTED' | 'NOT_APPLICABLE';

const FIVE: Level[] = [0, 1, 2, 3, 4].map((value) => [value, `palier ${value}`]);
const FROM_ONE: Level[] = [1, 2, 3].map((value) => [value, `degré ${value}`]);

const FIRST: Asked[] = [
  { code: 'a', kind: 'SCALE', principle: 'Agir', levels: FIVE },
  { code: 'b', kind: 'SCALE', principle: 'Agir', levels: FROM_ONE, weight: 2 },
  { code: 'c', kind: 'YES_NO', principle: 'Durer' },
  { code: 't', kind: 'TEXT', principle: 'Durer' },
];
const SECOND: Asked[] = [
  {
    code: 'a',
    kind: 'SCALE',
    principle: 'Agir',
    levels: [
      [0, 'rien', [0]],
      [1, 'en partie', [1, 2]],
      [2, 'tout', [3, 4]],
    ],
  },
  { code: 'b', kind: 'SCALE', principle: 'Agir', levels: FROM_ONE, weight: 2 },
  {
    code: 'd',
    kind: 'SCALE',
    principle: 'Durer',
    levels: [
      [0, 'non'],
      [1, 'oui'],
    ],
  },
];

/**
 * Four structures. In I: 75 % (its « a » corrected from 2 to 4), 25 % (« b » not collected), 67 % (« a » without object; on hold
 * since 2019), 0 % (not validated yet). In II: 75 % and 75 %; the two others gave nothing.
 */
export async function makeReading() {
  const project = await makeProject();
  const structures = [];
  for (const n of [1, 2, 3, 4]) structures.push(await makeAdoption(project, { label: `SIAE n° ${n}` }));
  const [one, two, three, four] = structures;
  if (!one || !two || !three || !four) throw new Error('Four structures were made.');
  return write(factoryActor, async (tx) => {
    await tx.adoptionEvent.create({
      data: { projectId: project.id, adoptionId: three.id, kind: 'ON_HOLD', ...impreciseColumns('date', date('2019')) },
    });
    const instrument = await tx.instrument.create({
      data: { slug: `grille-${project.slug}`, name: 'Grille', kind: 'FIDELITY_SCALE', projectId: project.id },
    });
    const [v1, v2] = [await makeVersion(tx, instrument.id, 1, FIRST), await makeVersion(tx, instrument.id, 2, SECOND)];
    const first = await hold(tx, project.id, v1.id, 'evaluation-1', 'mars 2017');
    const second = await hold(tx, project.id, v2.id, 'evaluation-2', 'mars 2018');
    const answer = (campaign: { id: string }, adoption: { id: string }, asked: Version, given: Record<string, Given>) =>
      handIn(tx, { projectId: project.id, campaignId: campaign.id, adoptionId: adoption.id }, asked, given);
    const corrected = await answer(first, one, v1, { a: 2, b: 2, c: 1 });
    await tx.answerCorrection.create({
      data: {
        projectId: project.id,
        evaluationId: corrected.id,
        criterionId: v1.ids.a ?? '',
        level: 4,
        evidence: 'Convention relue',
        reason: 'Erreur de lecture',
      },
    });
    await answer(first, two, v1, { a: 2, b: 'NOT_COLLECTED', c: 0 });
    await answer(first, three, v1, { a: 'NOT_APPLICABLE', b: 3, c: 0 });
    const waiting = await answer(first, four, v1, { a: 0, b: 1, c: 0 });
    await happen(tx, project.id, waiting.id, 'SUBMITTED');
    await answer(second, one, v2, { a: 2, b: 3, d: 0 });
    await answer(second, two, v2, { a: 1, b: 'NOT_COLLECTED', d: 1 });
    await tx.evaluation.update({ where: { id: corrected.id }, data: { progress: 'Deux bailleurs\nrencontrés' } });
    await attend(tx, project.id, 'Journée collective', 'octobre 2017', [one, two]);
    await attend(tx, project.id, 'Hot line', 'mars 2018', [one]);
    return { project, first, second, structures: [one, two, three, four] as const, v1, v2 };
  });
}

type Version = { id: string; ids: Record<string, string> };

async function makeVersion(tx: Db, instrumentId: string, number: number, asked: Asked[]): Promise<Version> {
  const version = await tx.instrumentVersion.create({ data: { instrumentId, number } });
  const principles = new Map<string, string>();
  const ids: Record<string, string> = {};
  for (const [index, { code, kind, weight = 1, principle = '', levels = [] }] of asked.entries()) {
    const known = principles.get(principle);
    const principleId =
      known ??
      (
        await tx.principle.create({
          data: { versionId: version.id, position: principles.size + 1, wording: principle },
        })
      ).id;
    principles.set(principle, principleId);
    const data = {
      versionId: version.id,
      principleId,
      code,
      wording: `Critère ${code}`,
      kind,
      weight,
      position: index + 1,
    };
    const criterion = await tx.criterion.create({ data });
    ids[code] = criterion.id;
    await tx.criterionLevel.createMany({
      data: levels.map(([value, anchor, fromValues = []]) => ({
        criterionId: criterion.id,
        value,
        anchor,
        fromValues,
      })),
    });
  }
  await tx.instrumentVersion.update({ where: { id: version.id }, data: { publishedAt: new Date() } });
  return { id: version.id, ids };
}

async function hold(tx: Db, projectId: string, instrumentVersionId: string, slug: string, window: string) {
  const phase = slug === 'evaluation-1' ? 'EVALUATION_1' : 'EVALUATION_2';
  const campaign = await tx.campaign.create({
    data: {
      projectId,
      slug,
      phase,
      label: slug,
      purpose: 'APPROPRIATION',
      instrumentVersionId,
      ...impreciseColumns('window', date(window)),
    },
  });
  await tx.campaignEvent.create({ data: { projectId, campaignId: campaign.id, kind: 'OPENED' } });
  return campaign;
}

type Key = { projectId: string; campaignId: string; adoptionId: string };

/** Validated, with an agreed adaptation on « b ». */
async function handIn(tx: Db, key: Key, version: Version, given: Record<string, Given>) {
  const evaluation = await tx.evaluation.create({ data: key });
  await tx.answer.createMany({
    data: Object.entries(given).map(([code, level]) => ({
      evaluationId: evaluation.id,
      criterionId: version.ids[code] ?? '',
      departure: (code === 'b' ? 'AGREED_ADAPTATION' : 'NONE') satisfies Departure,
      ...(typeof level === 'number' ? { level } : { state: level }),
    })),
  });
  for (const kind of ['STARTED', 'SUBMITTED', 'VALIDATED'] as const)
    await happen(tx, key.projectId, evaluation.id, kind);
  return evaluation;
}

function happen(tx: Db, projectId: string, evaluationId: string, kind: 'STARTED' | 'SUBMITTED' | 'VALIDATED') {
  return tx.evaluationEvent.create({ data: { projectId, evaluationId, kind } });
}

async function attend(tx: Db, projectId: string, title: string, on: string, adoptions: readonly { id: string }[]) {
  const kind = title === 'Hot line' ? 'HOTLINE' : 'COLLECTIVE_DAY';
  const activity = await tx.activity.create({
    data: { projectId, title, kind, ...impreciseColumns('heldOn', date(on)) },
  });
  await tx.attendance.createMany({
    data: adoptions.map(({ id: adoptionId }) => ({ projectId, activityId: activity.id, adoptionId })),
  });
}

function date(text: string) {
  const parsed = parseImpreciseDate(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}
