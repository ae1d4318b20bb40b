// How long each page that reads the programme takes at national scale, on a scratch database that is gone afterwards.
// The production build of `npm test` serves it. usage: npx tsx --tsconfig scripts/tsconfig.json scripts/bench/pages.mjs [path …]
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { encode } from 'next-auth/jwt';
import pg from 'pg';
import { findPort } from '../starting/port.mjs';
import { serveSite } from '../starting/web-server.mjs';
import { createDatabase, openTestCluster } from '../testing/cluster.mjs';
import { buildTestSite, logsDir, testFolder } from '../testing/site.mjs';
import { fill, SIZE } from './national-scale.mjs';

const ROUNDS = 8;
const PATHS = [
  '/tableau-de-bord',
  '/tableau-de-bord?au=2017-12-31',
  '/tableau-de-bord/en-retard',
  '/tableau-de-bord/en-veille',
  '/projets',
  '/projets?vue=liste',
  '/projets?vue=liste&au=2017-12-31',
  '/projets/p7',
  '/projets/p7/structures',
  '/projets/p7/structures?au=2017-12-31',
  '/projets/p7/bilan',
  '/structures',
  '/evaluations',
  '/carte',
  '/frise',
  '/contradictions',
  '/indicateurs',
  '/bilans/programme',
  '/exports',
  '/api/recherche?q=isere',
];

const cluster = await openTestCluster();
let server;
try {
  const url = await createDatabase(cluster.url, `bench_${randomUUID().replaceAll('-', '')}`);
  const { id } = await fill(url);
  const port = await findPort('127.0.0.1', 3300);
  const env = {
    ...process.env,
    DATABASE_URL: url,
    ESSAIM_EMBEDDED: '1',
    NEXT_DIST_DIR: testFolder,
    NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
    NEXTAUTH_URL: `http://localhost:${port}`,
    NODE_ENV: 'production',
  };
  const cookie = await signIn(url, id, env.NEXTAUTH_SECRET);
  await buildTestSite();
  server = await serveSite({ mode: 'start', host: '127.0.0.1', port, env, logFile: join(logsDir, 'bench.log') });
  const told = Object.entries(SIZE).map(([what, many]) => `${many} ${what}`);
  console.log(`${told.join(', ')}; ${ROUNDS} rounds each; load of the machine ${loadavg()[0].toFixed(1)}`);
  const paths = process.argv.length > 2 ? process.argv.slice(2) : PATHS;
  for (const path of paths) await weigh(env.NEXTAUTH_URL + path, path, cookie);
} finally {
  await server?.stop();
  await cluster.stop();
}

/** The first reading, then the median and the slowest of the others, and the page's size as it is before compression. */
async function weigh(address, path, cookie) {
  const times = [];
  let answer = { status: 0, size: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    const response = await fetch(address, { headers: { cookie }, redirect: 'manual' });
    answer = { status: response.status, size: (await response.arrayBuffer()).byteLength };
    times.push(performance.now() - begun);
  }
  const [first, ...rest] = times;
  rest.sort((a, b) => a - b);
  const ms = (time) => `${Math.round(time)} ms`.padStart(8);
  console.log(
    `${path.padEnd(40)} ${answer.status}  first ${ms(first)}  median ${ms(rest[Math.floor(rest.length / 2)])}  ` +
      `most ${ms(rest.at(-1))}  ${Math.round(answer.size / 1000)} kB`,
  );
}

/** A session of that person, in the database and as the browser's cookie. */
async function signIn(url, userId, secret) {
  const token = randomBytes(32).toString('base64url');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `insert into "Session" ("id", "tokenHash", "userId", "expiresAt") values (gen_random_uuid(), $1, $2, now() + interval '1 hour')`,
    [createHash('sha256').update(token).digest('hex'), userId],
  );
  await client.end();
  return `next-auth.session-token=${await encode({ token: { sid: token }, secret, maxAge: 3600 })}`;
}
