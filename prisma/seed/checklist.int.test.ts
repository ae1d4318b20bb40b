import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { checklist } from './checklist';
import { type LoadedProgramme, readProgramme } from './checklist/loaded';
import { plainSpaces } from './checklist/plain-spaces';
import { loadOnce } from './load-once';

let programme: LoadedProgramme;

beforeAll(async () => {
  await loadOnce({ withDemonstrationAccounts: false });
  programme = await readProgramme(db);
});

describe('each fact of the source is in a field of the database', () => {
  test.each(checklist.map((fact) => [`${fact.project ?? 'programme'}: ${fact.source}`, fact] as const))(
    '%s',
    (_, { find, expected }) => {
      const value = find(programme);
      const found = typeof value === 'string' ? plainSpaces(value) : value;
      if ('says' in expected) expect(found).toContain(expected.says);
      else expect(found).toBe(expected.is);
    },
  );
});
