import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { addDays, type Day, dateOf, today } from '@/lib/day';
import type { Move } from '@/lib/evaluations/as-of-rules';
import { movesBefore } from '@/lib/evaluations/moves.fixture';
import type { Phase } from '@/lib/generated/prisma/enums';
import { write } from '@/lib/write';
import { factoryActor, makeCampaign, makeInstrumentVersion, makeProject } from '@/prisma/factories';

const NOW = today();
const PHASES: Phase[] = ['EVALUATION_1', 'EVALUATION_2', 'EVALUATION_3'];
const STRUCTURES = 14;
/** Of its campaigns. */
export const LABEL = 'Évaluation vécue';

/** Three campaigns, held lately or long ago, with and without a due date, and evaluations in every state. */
export async function aProjectThatWasLived() {
  const made = await makeProject({ enteredOn: '2019' });
  const { id: instrumentVersionId } = await makeInstrumentVersion();
  const adoptions = Array.from({ length: STRUCTURES }, (_, position) => {
    return {
      id: randomUUID(),
      projectId: made.id,
      slug: `structure-${position}`,
      label: `Structure ${position}`,
      position,
    };
  });
  await write(factoryActor, (tx) => tx.adoption.createMany({ data: adoptions }));
  for (const [index, phase] of PHASES.entries()) {
    const due = index < 2 ? { dueOn: dateOf(addDays(NOW, -6 - index)) } : {};
    const { id } = await makeCampaign(made, { phase, instrumentVersionId, ...due });
    const places = adoptions.map((adoption) => ({ projectId: made.id, campaignId: id, adoptionId: adoption.id }));
    const lived = places.map((place, at) => ({ ...place, id: randomUUID(), ...metOn(at * 5, at % 3 !== 0) }));
    const moves = fc.sample(movesBefore(addDays(NOW, -2)), { numRuns: STRUCTURES, seed: index + 1 });
    const window = WINDOWS[index] ?? { text: null, from: null, to: null };
    await write(factoryActor, async (tx) => {
      const data = { label: LABEL, inviteesKnown: index !== 1, ...windowColumns(window) };
      await tx.campaign.update({ where: { id }, data });
      await tx.evaluation.createMany({ data: lived });
      await tx.evaluationEvent.createMany({ data: lived.flatMap((own, at) => eventsOf(own, moves[at] ?? [])) });
    });
  }
  return made;
}

const WINDOWS = [
  { text: 'il y a peu', from: addDays(NOW, -40), to: addDays(NOW, -12) },
  { text: 'mars à juin 2020', from: '2020-03-01', to: '2020-06-30' },
];

function windowColumns({ text, from, to }: { text: string | null; from: Day | null; to: Day | null }) {
  return { windowText: text, windowFrom: from && dateOf(from), windowTo: to && dateOf(to) };
}

function metOn(ago: number, isKnown: boolean) {
  const from = addDays(NOW, -ago);
  return { metOnText: isKnown ? from : null, metOnFrom: isKnown ? dateOf(from) : null, metOnTo: null };
}

/** Every state comes from an event recorded at noon of its day. */
function eventsOf({ id, projectId }: { id: string; projectId: string }, moves: readonly Move[]) {
  return moves.map(({ state, on }) => ({
    projectId,
    evaluationId: id,
    kind: state === 'DRAFT' ? ('STARTED' as const) : state,
    recordedAt: new Date(`${on}T12:00:00Z`),
  }));
}
