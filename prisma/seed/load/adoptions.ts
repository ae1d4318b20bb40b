import type { Db } from '@/lib/db';
import type { NamedIds } from '../named-ids';
import type { AdoptionSeed, ProjectSeed } from '../shape';
import { dateColumns } from '../wording';

export async function loadAdoptions(tx: Db, ids: NamedIds, projects: ProjectSeed[]) {
  const placed = projects.flatMap(({ slug, adoptions = [] }) =>
    adoptions.map((adoption, position) => ({ project: slug, position, ...adoption })),
  );
  const slots = await tx.adoption.createMany({ data: placed.map((adoption) => slotOf(adoption, ids)) });
  const events = await tx.adoptionEvent.createMany({ data: placed.flatMap((adoption) => eventsOf(adoption, ids)) });
  return { slots: slots.count, events: events.count };
}

type Placed = AdoptionSeed & { project: string; position: number };

function slotOf(adoption: Placed, ids: NamedIds) {
  return {
    id: ids.create('adoption', `${adoption.project}/${adoption.slug}`),
    projectId: ids.get('project', adoption.project),
    slug: adoption.slug,
    label: adoption.label,
    organizationId: ids.find('organization', adoption.organization),
    wave: adoption.wave ?? 'AIS',
    // The source names these in public; a structure named later is not, until somebody opens its name.
    visibility: adoption.organization ? ('PUBLIC' as const) : ('CARRIER' as const),
    departments: adoption.departments ?? [],
    territory: adoption.territory ?? null,
    ...dateColumns('joined', adoption.joined),
    note: adoption.note ?? null,
    position: adoption.position,
  };
}

function eventsOf({ project, slug, events }: Placed, ids: NamedIds) {
  return events.map(({ kind, date, reason }) => ({
    projectId: ids.get('project', project),
    adoptionId: ids.get('adoption', `${project}/${slug}`),
    kind,
    ...dateColumns('date', date),
    reason: reason ?? null,
  }));
}
