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
async function found(text: string): Promise<Record<string, string[]>> {
  const { groups } = await search(staff, text);
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
    const { groups } = await search(staff, 'siae 17 gardien');
    expect(groups.find(({ kind }) => kind === 'adoption')?.hits).toMatchObject([{ detail: 'Parcours gardien' }]);
  });

  it('two letters begin a name', async () => {
    expect((await found('ac')).project).toEqual(['A.CO.R']);
    expect((await found('co')).project).toBeUndefined();
  });

  it('an adoption leads to its page, and its former label finds it', async () => {
    const { groups } = await search(staff, 'structure n° 2');
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
    const { groups } = await search(staff, '', { project: project.slug, adoption: null });
    expect(groups.map(({ kind }) => kind)).toEqual(['command']);
    expect(groups[0]?.hits[0]).toMatchObject({ name: 'Noter une activité', detail: 'A.CO.R' });
    const nowhere = await search(staff, '', { project: 'nulle-part', adoption: null });
    expect(nowhere.groups[0]?.hits[0]?.name).toBe('Saisir la suivante');
  });

  it('without a word, the projects one changed come first, and only one’s own', async () => {
    const somebody = await makeStaff();
    await write(somebody, (tx) => tx.project.update({ where: { id: project.id }, data: { webSite: 'essai.test' } }));
    const { groups } = await search(somebody, '');
    expect(groups.map(({ kind }) => kind)).toEqual(['recent', 'command']);
    expect(groups[0]?.hits).toMatchObject([{ name: 'A.CO.R', href: `/projets/${project.slug}` }]);
    const inside = await search(somebody, '', { project: project.slug, adoption: null });
    expect(inside.groups.map(({ kind }) => kind)).toEqual(['command']);
    expect((await search(staff, '')).groups.map(({ kind }) => kind)).toEqual(['command']);
  });

  it('« saisir » and a structure lead to what is still to be entered of it', async () => {
    const { groups } = await search(staff, 'saisir siae 17 gardien');
    expect(groups).toMatchObject([
      { kind: 'entry', hits: [{ name: 'SIAE n°\u00a017', detail: 'Évaluation d’essai · Parcours gardien' }] },
    ]);
    const [, slug, adoption] = /^\/projets\/(\S+)\/evaluations\/\S+\/(\S+)$/.exec(groups[0]?.hits[0]?.href ?? '') ?? [];
    const there = await search(staff, '', { project: slug ?? '', adoption: adoption ?? '' });
    expect(there.groups[0]).toMatchObject({ kind: 'entry', hits: [{ name: 'SIAE n°\u00a017' }] });
    // No campaign of this project is open.
    expect((await search(staff, 'saisir structure n° 2')).groups[0]?.kind).not.toBe('entry');
  });

  test.each(['%', '_', '\\', "'; drop table", '🙂'])('« %s » is only a text', async (text) => {
    await expect(search(staff, text)).resolves.toMatchObject({ meant: null });
  });

  it('a text without end is cut', async () => {
    const { groups } = await search(staff, 'x'.repeat(5000));
    expect(groups[0]).toMatchObject({ kind: 'list', hits: [{ detail: `«\u00a0${'x'.repeat(100)}\u00a0»` }, {}] });
  });
});

describe('what is mistyped or shortened is found by what was meant, and says so', () => {
  test.each([
    ['gardein', 'gardien', 'project', 'Parcours gardien'],
    ['siae 17 gardein', 'siae 17 gardien', 'adoption', 'SIAE n°\u00a017'],
    ['pg', 'Parcours gardien', 'project', 'Parcours gardien'],
    ['departmental', 'departemental', 'organization', 'Conseil départemental de l’Isère'],
    ['contradictoins', 'contradictions', 'command', 'Contradictions'],
  ])('« %s » is « %s »', async (text, meant, kind, name) => {
    const answer = await search(staff, text);
    expect(answer.meant).toBe(meant);
    expect(answer.groups.find((group) => group.kind === kind)?.hits.map((hit) => hit.name)).toContain(name);
  });

  it('nothing is made up of what is near nothing', async () => {
    expect(await search(staff, 'qsdfghjk')).toMatchObject({ meant: null, groups: [{ kind: 'list' }] });
  });
});

describe('reach', () => {
  it('people are the team’s open accounts: no carrier, nobody who left, and never an address', async () => {
    const { groups } = await search(staff, 'responsable');
    expect(groups.find(({ kind }) => kind === 'person')?.hits.map(({ name }) => name)).toEqual([
      'Responsable du réseau',
    ]);
    expect(JSON.stringify(groups)).not.toContain('@');
  });

  it('two statements answer', async () => {
    const asked = vi.spyOn(db, '$queryRaw');
    await search(staff, 'siae 17', { project: project.slug, adoption: null });
    expect(asked).toHaveBeenCalledTimes(2);
    asked.mockRestore();
  });
});
