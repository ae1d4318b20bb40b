import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { db } from '@/lib/db';
import { AlreadyDoneError, ConflictError } from '@/lib/errors';
import type { Carrier, Staff } from '@/lib/viewer';
import { makeCarrier, makeOrganization, makeProject, makeStaff } from '@/prisma/factories';
import { listProjects } from './list-queries';
import { createProject, editProject } from './mutations';
import { getProjectForm, getProjectFrame } from './queries';
import { newProjectSchema, projectSchema } from './schema';

const once = { key: undefined, version: undefined };

beforeEach(async () => {
  // The factory creates the programme that new projects join.
  await makeProject();
});

describe('a new project', () => {
  it('joins the programme after the others, with its carrier and its entry date', async () => {
    const staff = await makeStaff();
    const organization = await makeOrganization({ name: `Ulisse ${randomUUID().slice(0, 6)}` });
    const { slug } = await createProject(
      staff,
      given({ organization: organization.name, enteredOn: 'juin 2016' }),
      once,
    );
    const project = await db.project.findUniqueOrThrow({ where: { slug }, include: { lifecycleEvents: true } });
    expect(project.carrierId).toBe(organization.id);
    expect(project.position).toBeGreaterThan(0);
    expect(project.lifecycleEvents).toMatchObject([{ kind: 'ENTERED', dateText: 'juin 2016', authorId: staff.id }]);
  });

  it('adds a carrier of a new name to the directory', async () => {
    const staff = await makeStaff();
    const name = `Coopérative ${randomUUID()}`;
    const { newCarrier } = await createProject(staff, given({ organization: name, kind: 'ASSOCIATION' }), once);
    expect(newCarrier).toBe(name);
    expect(await db.organization.findFirst({ where: { name } })).toMatchObject({ kind: 'ASSOCIATION' });
  });

  it('takes an address of its own when another project bears its name', async () => {
    const staff = await makeStaff();
    const name = `Passerelle ${randomUUID().slice(0, 6)}`;
    const first = await createProject(staff, given({ name }), once);
    const second = await createProject(staff, given({ name }), once);
    expect(second.slug).toBe(`${first.slug}-2`);
    expect((await createProject(staff, given({ name: 'Nouveau' }), once)).slug).toMatch(/^nouveau-\d+$/);
  });

  it('is created once, however often it is sent', async () => {
    const staff = await makeStaff();
    const key = randomUUID();
    const input = given({ name: `Une fois ${key}` });
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => createProject(staff, input, { key })));
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(refused).toHaveLength(9);
    expect(refused.every((reason) => reason instanceof AlreadyDoneError)).toBe(true);
    expect(await db.project.count({ where: { name: input.name } })).toBe(1);
  });
});

describe('an edited project', () => {
  it('keeps what was given, and records another entry date as a fact', async () => {
    const staff = await makeStaff();
    const { slug } = await createProject(staff, given({ enteredOn: '2016' }), once);
    await edit(staff, slug, 1, { problem: 'Des logements mal chauffés', enteredOn: 'juin 2016' });
    const form = await getProjectForm(staff, slug);
    expect(form).toMatchObject({ version: 2, problem: 'Des logements mal chauffés', enteredOn: 'juin 2016' });
    expect(await db.lifecycleEvent.count({ where: { project: { slug }, kind: 'ENTERED' } })).toBe(2);
  });

  it('is not overwritten by somebody who opened it earlier: both texts come back', async () => {
    const staff = await makeStaff();
    const { slug } = await createProject(staff, given({ problem: 'Texte de départ' }), once);
    await edit(staff, slug, 1, { problem: 'Texte de Camille' });
    const late = edit(staff, slug, 1, { problem: 'Texte de Dominique' });
    await expect(late).rejects.toThrow(ConflictError);
    const conflict = (await late.catch((error: unknown) => error)) as ConflictError;
    expect(conflict.version).toBe(2);
    expect(conflict.stored).toMatchObject({ problem: 'Texte de Camille' });
    expect(await getProjectForm(staff, slug)).toMatchObject({ problem: 'Texte de Camille' });
  });

  it('is out of reach when there is no such project', async () => {
    await expect(edit(await makeStaff(), 'inconnu', 1, {})).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
  });
});

describe('who may read', () => {
  it('a carrier finds its own project and no other, in lists and by address', async () => {
    const [own, other] = [await makeProject(), await makeProject()];
    const carrier = await makeCarrier(own);
    expect((await listProjects(carrier)).map((row) => row.slug)).toEqual([own.slug]);
    expect(await getProjectFrame(carrier, own.slug)).toMatchObject({ name: own.name });
    expect(await getProjectFrame(carrier, other.slug)).toBeNull();
  });
});

describe('who may write', () => {
  it('a carrier edits nothing: it cannot even be passed', () => {
    expectTypeOf(createProject).parameter(0).toEqualTypeOf<Staff>();
    expectTypeOf(editProject).parameter(0).toEqualTypeOf<Staff>();
    expectTypeOf<Carrier>().not.toExtend<Staff>();
  });
});

describe('the form of a project', () => {
  it.each([
    [{ name: '' }, 'name', 'Indiquez le nom du projet.'],
    [{ organization: '' }, 'organization', 'Indiquez le porteur du projet.'],
    [{ webSite: 'javascript:alert(1)' }, 'webSite', 'Écrivez l’adresse complète, par exemple https://www.exemple.fr.'],
    [{ webSite: 'www.exemple.fr' }, 'webSite', 'Écrivez l’adresse complète, par exemple https://www.exemple.fr.'],
    [{ origin: 'HASARD' }, 'origin', undefined],
  ])('refuses %j', (changes, field, message) => {
    const parsed = newProjectSchema.safeParse({ name: 'Essai', organization: 'Porteur', ...changes });
    const issue = parsed.error?.issues.find(({ path }) => path[0] === field);
    expect(issue).toBeDefined();
    if (message) expect(issue?.message).toBe(message);
  });
});

function given(changes: Record<string, string>) {
  const name = `Projet d’essai ${randomUUID()}`;
  return newProjectSchema.parse({ name, organization: `Porteur ${randomUUID()}`, ...changes });
}

async function edit(
  staff: Awaited<ReturnType<typeof makeStaff>>,
  slug: string,
  version: number,
  changes: Record<string, string>,
) {
  const stored = await db.project.findUnique({ where: { slug }, include: { carrier: true } });
  const before = { name: stored?.name ?? 'Inconnu', organization: stored?.carrier.name ?? 'Inconnu' };
  return editProject(staff, projectSchema.parse({ ...before, slug, ...changes }), { version });
}
