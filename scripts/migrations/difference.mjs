import { withEngine } from './engine.mjs';

/**
 * The SQL that leads from one schema text to another (null: from an empty database), empty when nothing changes.
 * The engine compares texts only, yet asks any database for its version first.
 * @param {string} url
 * @param {string | null} from
 * @param {string} to
 * @returns {Promise<string>}
 */
export async function diffSchemas(url, from, to) {
  const target = (content) => ({ tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] });
  const { stdout } = await withEngine(url, (engine) =>
    engine.diff({
      from: from === null ? { tag: 'empty' } : target(from),
      to: target(to),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  return stdout.startsWith('-- This is an empty migration') ? '' : stdout;
}
