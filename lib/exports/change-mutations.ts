import 'server-only';
import type { z } from 'zod';
import { getActivityDesk } from '@/lib/activities/form-queries';
import { activityFormValues } from '@/lib/activities/form-values';
import { editActivity } from '@/lib/activities/mutations';
import { activitySchema } from '@/lib/activities/schema';
import { adoptionFormValues } from '@/lib/adoptions/form-values';
import { editAdoption } from '@/lib/adoptions/mutations';
import { getAdoption } from '@/lib/adoptions/queries';
import { adoptionSchema } from '@/lib/adoptions/schema';
import { db } from '@/lib/db';
import { ConflictError, RuleError } from '@/lib/errors';
import { organizationFormValues } from '@/lib/organizations/form-values';
import { editOrganization } from '@/lib/organizations/mutations';
import { getOrganization } from '@/lib/organizations/page-queries';
import { organizationSchema } from '@/lib/organizations/schema';
import { editProject } from '@/lib/projects/mutations';
import { getProjectForm, getProjectFrame } from '@/lib/projects/queries';
import { projectSchema } from '@/lib/projects/schema';
import type { Staff } from '@/lib/viewer';
import { type ChangedRow, changedValues, changesOf } from './change-rules';
import { forgetReading } from './comparing-mutations';
import { findReading } from './reading-queries';

/** A row as its own form would send it: checked, and not written yet. */
type Ready = { where: string; run: () => Promise<unknown> };

/**
 * Writes into Essaim what the last file that the person read again says otherwise, row by row, each as its own form would: same
 * checks, same journal. Everything is checked before anything is written. Gives how many rows were written; the reading is over then.
 * @param readAt when the file was read that the person has before their eyes
 * Throws a {@link RuleError} that names the place when a cell cannot be written, or was changed since.
 */
export async function applyChanges(staff: Staff, readAt: string): Promise<number> {
  const reading = await findReading(staff);
  if (reading?.at.toISOString() !== readAt) throw new RuleError(ANOTHER);
  if (reading.isPast) throw new RuleError('Ce classeur montre un jour passé\u00a0: rien n’en est écrit dans Essaim.');
  if (reading.total > reading.differences.length) throw new RuleError(TOO_MANY);
  const ready: Ready[] = [];
  for (const row of changesOf(reading.differences).rows) ready.push(await prepare(staff, row));
  for (const { where, run } of ready) {
    try {
      await run();
    } catch (error) {
      if (error instanceof ConflictError) throw new RuleError(movedWords(where));
      if (error instanceof RuleError) throw new RuleError(`${where}\u00a0: ${error.message}`);
      throw error;
    }
  }
  await forgetReading(staff);
  return ready.length;
}

async function prepare(staff: Staff, changed: ChangedRow): Promise<Ready> {
  const where = `${changed.table}, ligne ${changed.line ?? '?'}`;
  const form = await FORMS[changed.table](staff, changed.row);
  if (!form) throw new RuleError(`${where}\u00a0: «\u00a0${changed.row}\u00a0» n’est plus là.`);
  const after = changedValues(form.values, changed);
  if ('stale' in after) throw new RuleError(movedWords(`${where}, colonne «\u00a0${after.stale}\u00a0»`));
  return { where, run: form.check(after.values, where, changed) };
}

type Form = {
  values: Record<string, unknown>;
  check: (values: Record<string, unknown>, where: string, changed: ChangedRow) => () => Promise<unknown>;
};

/** How each table finds its form, by what its rows are known by. */
const FORMS: Record<ChangedRow['table'], (staff: Staff, row: string) => Promise<Form | null>> = {
  async Projets(staff, slug) {
    const [found, frame] = await Promise.all([getProjectForm(staff, slug), getProjectFrame(staff, slug)]);
    if (!found || !frame) return null;
    const { version, ...values } = found;
    // Its address names one carrier, its name may name several.
    const own = { ...values, organization: frame.carrier.slug };
    return { values: own, check: checked(projectSchema, (input) => editProject(staff, input, { version })) };
  },
  async Structures(staff, row) {
    const [project = '', slug = ''] = row.split('/');
    const found = await getAdoption(staff, project, slug);
    if (!found) return null;
    const values = { ...adoptionFormValues(found), project, adoption: slug };
    const { version } = found;
    return { values, check: checked(adoptionSchema, (input) => editAdoption(staff, input, { version })) };
  },
  async Annuaire(staff, slug) {
    const found = await getOrganization(staff, slug);
    if (!found) return null;
    const values = { ...organizationFormValues(found), slug };
    const { version } = found;
    return { values, check: checked(organizationSchema, (input) => editOrganization(staff, input, { version })) };
  },
  async Activités(staff, id) {
    const place = await db.activity.findFirst({ where: { id }, select: { project: { select: { slug: true } } } });
    const project = place?.project.slug ?? '';
    const desk = await getActivityDesk(staff, project, id);
    if (!desk?.activity) return null;
    // Who took part is another tab's: structures that a form does not speak of are never touched.
    const values = { ...activityFormValues(desk), attendances: [], project, activity: id };
    const { version } = desk.activity;
    return { values, check: checked(activitySchema, (input) => editActivity(staff, input, { version })) };
  },
};

/** The form's own schema reads the values; what it refuses is said with its place in the file. */
function checked<S extends z.ZodType>(schema: S, edit: (input: z.output<S>) => Promise<unknown>): Form['check'] {
  return (values, where, { cells }) => {
    const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? undefined]));
    const parsed = schema.safeParse(given);
    if (parsed.success) return () => edit(parsed.data);
    const [issue] = parsed.error.issues;
    const cell = cells.find(({ field }) => field === issue?.path[0]);
    throw new RuleError(
      `${where}${cell ? `, colonne «\u00a0${cell.heading}\u00a0»` : ''}\u00a0: ${issue?.message ?? ''}`,
    );
  };
}

function movedWords(where: string): string {
  return `${where}\u00a0: cela a changé dans Essaim depuis la lecture du fichier. Déposez-le à nouveau.`;
}

const ANOTHER = 'Un autre classeur a été relu depuis\u00a0: rechargez la page, et voyez ce qu’il changerait.';

const TOO_MANY =
  'Ce classeur a trop de différences pour être écrit d’un coup\u00a0: exportez un seul projet, modifiez-le, puis relisez-le.';
