// What exporting everything costs at national scale, and what others wait meanwhile, on a scratch database that is gone afterwards.
// usage: npx tsx --tsconfig scripts/tsconfig.json scripts/bench/exports.mjs [only the files whose names hold this]
import { randomUUID } from 'node:crypto';
import { loadavg } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createDatabase, openTestCluster } from '../testing/cluster.mjs';
import { fill, SIZE } from './national-scale.mjs';

const cluster = await openTestCluster();
try {
  const url = await createDatabase(cluster.url, `bench_${randomUUID().replaceAll('-', '')}`);
  const staff = await fill(url);
  process.env.DATABASE_URL = url;
  const { openWorkbook } = await import('../../lib/exports/workbook.ts');
  const { csvOf, workbookOf } = await import('../../lib/exports/file.ts');
  const { readProjectList } = await import('../../lib/exports/project-list.ts');
  const { readDirectoryList } = await import('../../lib/exports/directory-list.ts');
  const { readMapList } = await import('../../lib/exports/map-list.ts');
  const { readAsOf } = await import('../../lib/as-of.ts');
  const { db } = await import('../../lib/db.ts');
  const told = Object.entries(SIZE).map(([what, many]) => `${many} ${what}`);
  console.log(`${told.join(', ')}; load of the machine ${loadavg()[0].toFixed(1)}`);
  await weigh('one project, warming up', async () => (await openWorkbook(staff, 'p1', {})).bytes());
  await weigh('programme.xlsx', async () => {
    const { total, bytes } = await openWorkbook(staff, null, {});
    console.log(`  ${total} rows`);
    return bytes();
  });
  await weigh('programme.xlsx as of 2017', async () => (await openWorkbook(staff, null, { au: '2017-12-31' })).bytes());
  await weigh('projet-p7.xlsx', async () => (await openWorkbook(staff, 'p7', {})).bytes());
  const asked = { search: {}, asOf: readAsOf({}), set: 'all' };
  for (const [name, read] of [
    ['projets', readProjectList],
    ['structures', readDirectoryList],
    ['carte', readMapList],
  ]) {
    await weigh(`${name}.xlsx`, async () => workbookOf((await read(staff, asked)).tables, []));
    await weigh(`${name}.csv`, async () => csvOf((await read(staff, asked)).tables[0]));
  }
  await db.$disconnect();
} finally {
  await cluster.stop();
}

/** How long one file takes to begin and to end, and how long the event loop was held meanwhile: what every other request waits. */
async function weigh(name, open) {
  if (!name.includes(process.argv[2] ?? '')) return;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const begun = performance.now();
  let [first, size, memory] = [0, 0, 0];
  delay.enable();
  for await (const piece of await open()) {
    first ||= performance.now() - begun;
    size += piece.length;
    memory = Math.max(memory, process.memoryUsage.rss());
  }
  delay.disable();
  const ms = (ns) => `${Math.round(ns / 1e6)} ms`.padStart(7);
  const took = `${((performance.now() - begun) / 1000).toFixed(1)} s`.padStart(7);
  console.log(
    `${name.padEnd(26)} ${took}, first byte after ${Math.round(first)} ms, ${(size / 1e6).toFixed(1)} MB, ` +
      `event loop p99 ${ms(delay.percentile(99))}, most ${ms(delay.max)}, memory ${Math.round(memory / 1e6)} MB`,
  );
}
