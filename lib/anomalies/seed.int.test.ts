import { beforeAll, describe, expect, test } from 'vitest';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeStaff } from '@/prisma/factories';
import { loadProgramme } from '@/prisma/seed/load';
import { type Agreement, type Anomaly, countAnomalies, getAnomalyBoard, listAnomalies } from './queries';

// On the ten real projects, as the source tells them.

let staff: Staff;
let anomalies: Anomaly[];
let agreements: Agreement[];

const NOW = '2026-11-23';

beforeAll(async () => {
  await write(factoryActor, loadProgramme);
  staff = await makeStaff();
  ({ anomalies, agreements } = await getAnomalyBoard(staff, { day: NOW }));
});

test('x', () => {
  console.log(
    anomalies
      .map(
        (a) =>
          `${a.project?.slug} ${a.rule}\n` +
          a.instances.map((i) => `    ${i.text} ${i.fixes.map((f) => f.href)}`).join('\n'),
      )
      .join('\n'),
  );
  console.log(JSON.stringify(agreements));
});
