import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { makeAdoption, makeOrganization, makeProject, makeStaff } from '@/prisma/factories';
import { listChanges } from './queries';

describe('the history of a project', () => {
  it('tells who changed what, with names for what the journal keeps as identifiers', async () => {
    const staff = await makeStaff();
    const project = await makeProject();
    const organization = await makeOrganization({ name: 'Ateliers du Rhône' });
    const adoption = await makeAdoption(project, { label: 'SIAE n° 3' });
    await write(staff, (tx) =>
      tx.adoption.update({
        where: { id: adoption.id },
        data: { organizationId: organization.id, contactEmail: 'a@b.fr' },
      }),
    );
    const history = await listChanges(staff, project.slug);
    expect(history?.entries[0]).toMatchObject({
      actor: staff.name,
      changes: [
        {
          sentence: 'a modifié la structure «\u00a0SIAE n° 3\u00a0»',
          fields: [{ label: 'structure', before: null, after: 'Ateliers du Rhône' }],
        },
      ],
    });
    expect(JSON.stringify(history)).not.toContain('a@b.fr');
  });

  it('is read page by page, newest first, and never holds another project’s changes', async () => {
    const staff = await makeStaff();
    const [project, other] = [await makeProject(), await makeProject()];
    for (const label of ['n° 1', 'n° 2', 'n° 3']) await makeAdoption(project, { label });
    await makeAdoption(other, { label: 'ailleurs' });
    const first = await listChanges(staff, project.slug, { size: 2 });
    const second = await listChanges(staff, project.slug, { size: 2, page: 2 });
    expect(JSON.stringify(first)).toContain('n° 3');
    expect(JSON.stringify(second)).toContain('n° 2');
    expect(JSON.stringify([first, second])).not.toContain('ailleurs');
    expect(first?.total).toBeGreaterThanOrEqual(6);
  });

  it('is for staff, and null for a project that does not exist', async () => {
    expectTypeOf(listChanges).parameter(0).toEqualTypeOf<Staff>();
    expect(await listChanges(await makeStaff(), 'inconnu')).toBeNull();
  });
});
