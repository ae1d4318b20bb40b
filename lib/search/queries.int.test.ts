import { beforeAll, describe, expect, it, test, vi } from 'vitest';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeAdoption, makeCampaign, makeOrganization, makeProject, makeStaff } from '@/prisma/factories';
import { search } from './queries';

let staff: Staff;
let project: Awaited<ReturnType<typeof makeProject>>;

beforeAll(async () => {
  staff = await makeStaff();
  project = await makeProject({ name: 'A.CO.R' });
  const other = await makeProject({ name: 'Parcours gardien' });
  const isere = await makeOrganization({ name: 'Conseil départemental de l’Isère', department: '38' });
  const airServices = await makeOrganization({ name: 'Air Services', department: '38' });
  await makeAdoption(project, { label: 'Isère', organizationId: isere.id });
  await makeAdoption(project, { label: 'Structure n° 2', organizationId: airServices.id });
  for (const number of [1, 7, 17, 170]) await makeAdoption(other, { label: `SIAE n°\u00a0${number}` });
  await makeAdoption(project, { label: 'SIAE n°\u00a017' });
  await makeCampaign(other);
  await write(factoryActor, async (tx) => {
    await tx.project.update({ where: { id: other.id }, data: { aliases: ['Parcours Gagnant'] } });
    await tx.document.create({ data: { projectId: other.id, kind: 'CHARTER', title: 'Charte d’entrée' } });
    await tx.user.create({ data: { email: 'personne@essai.test', name: 'Responsable du réseau', role: 'MANAGER' } });
    await tx.user.create({
      data: { email: 'partie@essai.test', name: 'Responsable d’avant', role: 'MANAGER', isActive: false },
    });
    await tx.user.create({ data: { email: 'porteur@essai.test', name: 'Responsable porteur', role: 'CARRIER' } });
  });
});

/** « Groupe: nom, nom » for each group. */
async function found(text: string, here?: string): Promise<Record<string, string[]>> {
  const groups = await search(staff, text, here);
  return Object.fromEntries(groups.map(({ kind, hits }) => [kind, hits.map(({ name }) => name)]));
}

describe('anything is found by a fragment of its names', () => {
  test.each([
    ['acor', 'project', 'A.CO.R'],
    ['A.CO.R', 'project', 'A.CO.R'],
    ['à co r', 'project', 'A.CO.R'],
    ['gagnant', 'project', 'Parcours gardien'],
    ['isere', 'organization', 'Conseil départemental de l’Isère'],
    ['isere', 'adoption', 'Conseil départemental de l’Isère'],
    ['ISÈRE', 'organization', 'Air Services'],
    ['38', 'organization', 'Air Services'],
    ['air serv', 'adoption', 'Air Services'],
    ['essai', 'campaign', 'Évaluation d’essai'],
    ['evaluation gardien', 'campaign', 'Évaluation d’essai'],
    ['entree', 'document', 'Charte d’entrée'],
    ['charte gagnant', 'document', 'Charte d’entrée'],
    ['reseau', 'person', 'Responsable du réseau'],
    ['gardien constats', 'page', 'Constats'],
    ['saisir', 'command', 'Saisir la suivante'],
  ])('« %s » finds, among %s, %s', async (text, kind, name) => {
    expect((await found(text))[kind]).toContain(name);
  });

  it('a short number is the number of a place to name, and not a part of another', async () => {
    expect((await found('siae 17')).adoption).toEqual(['SIAE n°\u00a017', 'SIAE n°\u00a017']);
    expect((await found('17')).adoption).toEqual(['SIAE n°\u00a017', 'SIAE n°\u00a017']);
    const groups = await search(staff, 'siae 17 gardien');
    expect(groups.find(({ kind }) => kind === 'adoption')?.hits).toMatchObject([{ detail: 'Parcours gardien' }]);
  });

  it('two letters begin a name', async () => {
    expect((await found('ac')).project).toEqual(['A.CO.R']);
    expect((await found('co')).project).toBeUndefined();
  });

  it('an adoption leads to its page, and its former label finds it', async () => {
    const groups = await search(staff, 'structure n° 2');
    const [adoption] = groups.find(({ kind }) => kind === 'adoption')?.hits ?? [];
    expect(adoption).toMatchObject({ name: 'Air Services', detail: 'Structure n° 2 · A.CO.R' });
    expect(adoption?.href).toMatch(new RegExp(`^/projets/${project.slug}/structures/`));
  });

  it('what a project alone holds is not everything that stands in it', async () => {
    const all = await found('gardien');
    expect(all.project).toEqual(['Parcours gardien']);
    expect(all.adoption).toBeUndefined();
    expect(all.document).toBeUndefined();
  });

  it('without a word come the commands, those of the project that is open first', async () => {
    const groups = await search(staff, '', project.slug);
    expect(groups.map(({ kind }) => kind)).toEqual(['command']);
    expect(groups[0]?.hits[0]).toMatchObject({ name: 'Noter une activité', detail: 'A.CO.R' });
    expect((await search(staff, '', 'nulle-part'))[0]?.hits[0]?.name).toBe('Saisir la suivante');
  });

  test.each(['%', '_', '\\', "'; drop table", '🙂'])('« %s » is only a text', async (text) => {
    await expect(search(staff, text)).resolves.toBeInstanceOf(Array);
  });

  it('a text without end is cut', async () => {
    const [lists] = await search(staff, 'x'.repeat(5000));
    expect(lists).toMatchObject({ kind: 'list', hits: [{ detail: `«\u00a0${'x'.repeat(100)}\u00a0»` }, {}] });
  });
});

describe('reach', () => {
  it('people are the team’s open accounts: no carrier, nobody who left, and never an address', async () => {
    const groups = await search(staff, 'responsable');
    expect(groups.find(({ kind }) => kind === 'person')?.hits.map(({ name }) => name)).toEqual([
      'Responsable du réseau',
    ]);
    expect(JSON.stringify(groups)).not.toContain('@');
  });

  it('two statements answer, whatever the words', async () => {
    const asked = vi.spyOn(db, '$queryRaw');
    await search(staff, 'siae 17 gardien isere', project.slug);
    expect(asked).toHaveBeenCalledTimes(2);
    asked.mockRestore();
  });
});
