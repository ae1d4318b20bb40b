import 'server-only';
import type { Sent } from '@/lib/action';
import type { Db } from '@/lib/db';
import { RuleError } from '@/lib/errors';
import type { AdoptionWave } from '@/lib/generated/prisma/enums';
import { type ImpreciseDate, impreciseColumns } from '@/lib/imprecise-date';
import { findOrAddOrganization } from '@/lib/organizations/mutations';
import { freeSlug } from '@/lib/organizations/rules';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { nextSlots, twiceRefusal } from './naming';
import { reachProject } from './reach';
import type { NewAdoption, NewSlots } from './schema';
import type { Step } from './step-rules';

/** A structure whose name is known takes the project up. */
export function addAdoption(staff: Staff, input: NewAdoption, sent: Pick<Sent, 'key'>) {
  return write(
    staff,
    async (tx) => {
      const project = await reachProject(tx, staff, input.project);
      const organization = await findOrAddOrganization(tx, input);
      const refusal = twiceRefusal(project.adoptions, organization);
      if (refusal) throw new RuleError(refusal);
      const slug = freeSlug(
        organization.name,
        project.adoptions.map((adoption) => adoption.slug),
      );
      const { departments, territory, wave } = input;
      const own = { label: organization.name, slug, organizationId: organization.id, departments, territory, wave };
      await insert(tx, staff, project, { ...own, joined: input.joined, step: input.step });
      return { slug, name: organization.name };
    },
    { key: sent.key },
  );
}

/** Structures that are declared and not named yet. */
export function addSlots(staff: Staff, input: NewSlots, sent: Pick<Sent, 'key'>) {
  return write(
    staff,
    async (tx) => {
      const project = await reachProject(tx, staff, input.project);
      const taken = project.adoptions.map((adoption) => adoption.slug);
      const slots = nextSlots(
        input.noun,
        input.count,
        project.adoptions.map((adoption) => adoption.label),
      );
      for (const [index, { label, slugFrom }] of slots.entries()) {
        const slug = freeSlug(slugFrom, taken);
        taken.push(slug);
        const { wave, joined, step } = input;
        await insert(tx, staff, project, { label, slug, organizationId: null, wave, joined, step, after: index });
      }
      return { count: slots.length };
    },
    { key: sent.key },
  );
}

type Place = { label: string; slug: string; organizationId: string | null; wave: AdoptionWave } & {
  departments?: string[];
  territory?: string | null;
  joined: ImpreciseDate | null;
  step: Step | null;
  after?: number;
};

async function insert(tx: Db, staff: Staff, project: Awaited<ReturnType<typeof reachProject>>, place: Place) {
  const { joined, step, after = 0, ...own } = place;
  const position = Math.max(0, ...project.adoptions.map((adoption) => adoption.position)) + 1 + after;
  const { id } = await tx.adoption.create({
    data: { ...own, projectId: project.id, position, ...impreciseColumns('joined', joined) },
    select: { id: true },
  });
  if (!step) return;
  const event = {
    projectId: project.id,
    adoptionId: id,
    kind: step,
    authorId: staff.id,
    ...impreciseColumns('date', joined),
  };
  await tx.adoptionEvent.create({ data: event, select: { id: true } });
}
