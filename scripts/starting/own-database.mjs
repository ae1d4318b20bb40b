import pg from 'pg';
import { Refusal } from '../refusal.mjs';

/** Refuses a database given by DATABASE_URL on which Essaim could lose or shift what it writes. */
export async function checkOwnDatabase(url) {
  const { version, zone, fsync, commit } = await readSettings(url);
  if (version < 150_000)
    throw new Refusal('La base de DATABASE_URL est trop ancienne : il faut PostgreSQL 15 ou plus.');
  if (zone !== 'UTC') throw new Refusal('La base de DATABASE_URL ne permet pas de travailler en heure UTC.');
  if (fsync === 'off')
    throw new Refusal('La base de DATABASE_URL tourne avec fsync=off : une panne perdrait des données.');
  if (commit === 'off') {
    throw new Refusal('La base de DATABASE_URL tourne avec synchronous_commit=off : une panne perdrait des données.');
  }
}

async function readSettings(url) {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC', connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    const { rows } = await client.query(
      `SELECT current_setting('server_version_num')::int AS version, current_setting('TimeZone') AS zone,
              current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit`,
    );
    return rows[0];
  } catch (error) {
    throw new Refusal(`La base de DATABASE_URL ne répond pas : ${error.message || error.code}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
