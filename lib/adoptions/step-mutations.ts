import 'server-only';
import type { Sent } from '@/lib/action';
import { RuleError } from '@/lib/errors';
import type { AdoptionEventKind } from '@/lib/generated/prisma/enums';
import { type ImpreciseDate, impreciseColumns } from '@/lib/imprecise-date';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { adoptionName } from './naming';
import { reachAdoption } from './reach';
import { adoptionCourseOf } from './rules';
import type { AdoptionTarget, Hold, RecordedStep, Resumption, Stop, UndoneStep } from './schema';
import { needsReason, reviewRefusal, stepDateRefusal, stepRefusal, undoRefusal } from './step-rules';

type Key = Pick<Sent, 'key'>;

/** A step forward: contacted, selected, started, autonomous. */
export const recordStep = (staff: Staff, { kind, ...fact }: RecordedStep, sent: Key) => record(staff, kind, fact, sent);

/** Paused by choice, with the reason and, where it is known, when to look at it again. */
export const putOnHold = (staff: Staff, fact: Hold, sent: Key) => record(staff, 'ON_HOLD', fact, sent);

/** Back to the state before the pause or the stop. */
export const resume = (staff: Staff, fact: Resumption, sent: Key) => record(staff, 'RESUMED', fact, sent);

export const stopAdoption = (staff: Staff, fact: Stop, sent: Key) => record(staff, 'STOPPED', fact, sent);

/** Takes the last fact back, when it was recorded by mistake. The journal keeps that it was. */
export function undoStep(staff: Staff, input: UndoneStep) {
  return write(staff, async (tx) => {
    const { adoption, events } = await reachAdoption(tx, staff, input);
    const undone = events.find((event) => event.sequence === input.sequence);
    const refusal = undone ? undoRefusal(input.sequence, events) : 'Cette étape est déjà annulée.';
    if (refusal) throw new RuleError(refusal);
    await tx.adoptionEvent.deleteMany({ where: { adoptionId: adoption.id, sequence: input.sequence } });
    const course = adoptionCourseOf(events.filter((event) => event !== undone));
    return { name: adoptionName(adoption), state: course.state };
  });
}

type Fact = AdoptionTarget & { date: ImpreciseDate | null; reason: string | null; review?: ImpreciseDate | null };

/** Asks the rules, then writes one dated fact. Gives the state the structure is in afterwards. */
function record(staff: Staff, kind: AdoptionEventKind, fact: Fact, sent: Key) {
  return write(
    staff,
    async (tx) => {
      const { adoption, events, course } = await reachAdoption(tx, staff, fact);
      const { date, reason, review = null } = fact;
      const refusal = stepRefusal(kind, course) ?? stepDateRefusal(date, events) ?? reviewRefusal(review, date);
      if (refusal) throw new RuleError(refusal);
      if (!reason && needsReason(kind, course))
        throw new RuleError('Dites pourquoi elle reprend après avoir été arrêtée.');
      const { sequence } = await tx.adoptionEvent.create({
        data: {
          projectId: adoption.projectId,
          adoptionId: adoption.id,
          kind,
          reason,
          authorId: staff.id,
          ...impreciseColumns('date', date),
          ...impreciseColumns('review', review),
        },
        select: { sequence: true },
      });
      const after = adoptionCourseOf([...events, { kind, date, reason, review, sequence }]);
      return { name: adoptionName(adoption), state: after.state };
    },
    { key: sent.key },
  );
}
