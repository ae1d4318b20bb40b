import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as wasm from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

/**
 * Prisma's own migration engine as WebAssembly, on our driver. The native engine that Prisma's command line needs is
 * downloaded at install time, which closed networks refuse.
 * @param {string} url the database
 * @param {(engine: import('@prisma/schema-engine-wasm').SchemaEngine) => Promise<T>} work
 * @returns {Promise<T>}
 * @template T
 */
export async function withEngine(url, work) {
  await load();
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5000, max: 3 });
  const seen = { error: undefined };
  const adapter = bindMigrationAwareSqlAdapterFactory(sendingWholeScripts(new PrismaPg(pool), seen));
  const engine = await wasm.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
  try {
    return await work(engine);
  } catch (error) {
    // The engine only says that the database refused; PostgreSQL's own sentence is what helps.
    throw seen.error ?? error;
  } finally {
    engine.free();
    await pool.end();
  }
}

let loaded;

function load() {
  loaded ??= (async () => {
    // The package's entry point imports the .wasm file as a module, which Node does not do without a flag.
    const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
    const imports = { './schema_engine_bg.js': { ...wasm, ...patientTimers() } };
    const { instance } = await WebAssembly.instantiate(readFileSync(file.replace(/\.js$/, '.wasm')), imports);
    wasm.__wbg_set_wasm(instance.exports);
    instance.exports.__wbindgen_start();
  })();
  return loaded;
}

/** The engine's timeouts stay pending after the work is done: they must not keep the process from ending. */
function patientTimers() {
  const name = Object.keys(wasm).find((key) => key.startsWith('__wbg_setTimeout_'));
  return { [name]: (callback, delay) => setTimeout(callback, delay).unref() };
}

/** The adapter cuts scripts at every semicolon, function bodies included; sent whole they are also all or nothing. */
function sendingWholeScripts(factory, seen) {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    adapter.executeScript = async (script) => {
      try {
        await adapter.underlyingDriver().query(script);
      } catch (error) {
        seen.error = error;
        throw error;
      }
    };
    return adapter;
  };
  return factory;
}
