import type { Db } from '@/lib/db';
import { contextEvents } from '../context-events';
import type { NamedIds } from '../named-ids';
import { organizations } from '../organizations';
import { programme, SOURCE } from '../programme';
import { dateColumns } from '../wording';

/** The programme, the organizations, and what weighed on projects from outside. */
export async function loadSurroundings(tx: Db, ids: NamedIds) {
  const programmeId = ids.create('programme', programme.slug);
  const { started, ...named } = programme;
  await tx.programme.create({ data: { id: programmeId, ...named, ...dateColumns('started', started) } });
  await tx.organization.createMany({
    data: organizations.map((organization) => ({
      id: ids.create('organization', organization.slug),
      slug: organization.slug,
      name: organization.name,
      shortName: organization.shortName ?? null,
      kind: organization.kind ?? null,
      kindText: organization.kindText ?? null,
      department: organization.department ?? null,
      city: organization.city ?? null,
      aliases: organization.aliases ?? [],
      note: organization.note ?? null,
    })),
  });
  await tx.contextEvent.createMany({
    data: contextEvents.map(({ date, ...event }) => ({
      id: ids.create('context event', event.slug),
      programmeId,
      ...event,
      ...dateColumns('date', date),
      source: SOURCE,
    })),
  });
}
