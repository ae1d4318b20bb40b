import 'server-only';
import { countAnomalies } from '@/lib/anomalies/queries';
import type { AsOf } from '@/lib/as-of';
import { listProgrammeFigures } from '@/lib/indicators/programme-queries';
import { getProgramme } from '@/lib/progress/programme-queries';
import { readToDo } from '@/lib/progress/to-do-queries';
import { countStaleSheets } from '@/lib/sheets/stale-queries';
import type { Staff } from '@/lib/viewer';

/** All that the dashboard shows of a day; by threes, so that one page never holds most of the pool. */
export async function readDashboard(staff: Staff, { day, past }: AsOf) {
  const [programme, toDo] = await Promise.all([getProgramme(staff, day), readToDo(staff, day)]);
  const [contradictions, figures] = await Promise.all([
    countAnomalies(staff, past ?? undefined),
    listProgrammeFigures(staff, day),
  ]);
  const staleSheets = await countStaleSheets(staff);
  return { programme, ...toDo, contradictions, figures, staleSheets };
}
