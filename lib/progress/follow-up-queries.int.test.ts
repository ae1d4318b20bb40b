import { expect, it } from 'vitest';
import { dateOf, dayOf } from '@/lib/day';
import { isOverdue } from '@/lib/findings/rules';
import type { FollowUpState } from '@/lib/generated/prisma/enums';
import { write } from '@/lib/write';
import { factoryActor, makeProject, makeStaff } from '@/prisma/factories';
import { listOverdueFollowUps } from './follow-up-queries';

const TODAY = '2026-03-02';

const situations: [state: FollowUpState, dueOn: string | null][] = [
  ['PLANNED', '2026-03-01'],
  ['PLANNED', TODAY],
  ['PLANNED', '2026-03-03'],
  ['PLANNED', null],
  ['DONE', '2026-03-01'],
  ['ABANDONED', '2026-03-01'],
];

it('the dashboard lists as overdue what the rule calls overdue', async () => {
  const { id: projectId } = await makeProject();
  const rows = await write(factoryActor, async (tx) => {
    const finding = await tx.finding.create({ data: { projectId, kind: 'DOUBT', text: 'Un doute' } });
    const data = situations.map(([state, dueOn]) => ({
      projectId,
      findingId: finding.id,
      decision: 'Se revoir',
      state,
      dueOn: dueOn && dateOf(dueOn),
    }));
    return tx.followUp.createManyAndReturn({ data });
  });
  const late = rows.filter((row) => isOverdue({ state: row.state, dueOn: row.dueOn && dayOf(row.dueOn) }, TODAY));
  const { followUps, all } = await listOverdueFollowUps(await makeStaff(), TODAY);
  expect(followUps.map(({ id }) => id)).toEqual(late.map(({ id }) => id));
  expect(all).toBe(1);
});
