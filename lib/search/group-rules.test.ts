import { describe, expect, it } from 'vitest';
import { groupsOf, type Hit } from './group-rules';
import type { HitKind } from './labels';
import { readSought } from './rules';

const hit = (kind: HitKind, name: string): Hit => ({
  kind,
  id: name,
  name,
  names: [name],
  href: `/${name}`,
  detail: null,
});

describe('groups', () => {
  it('the group whose best answers best comes first; equal ones keep their order', () => {
    const hits = [hit('campaign', 'Acor'), hit('organization', 'Association Acor'), hit('project', 'Acor')];
    expect(groupsOf(hits, readSought('acor')).map(({ kind }) => kind)).toEqual(['project', 'campaign', 'organization']);
  });

  it('shows its best, and where the whole list is', () => {
    const hits = Array.from({ length: 9 }, (_, index) => hit('project', `Projet ${index + 1}`));
    const [group] = groupsOf(hits, readSought('projet'), { project: '/projets?q=projet' });
    expect(group?.hits).toHaveLength(6);
    expect(group?.more).toBe('/projets?q=projet');
    expect(groupsOf(hits.slice(0, 6), readSought('projet'), { project: '/projets?q=projet' })[0]?.more).toBeNull();
  });

  it('tells the browser an address, a name and a detail, and nothing more', () => {
    expect(Object.keys(groupsOf([hit('person', 'Équipe')], readSought('equipe'))[0]?.hits[0] ?? {})).toEqual([
      'href',
      'name',
      'detail',
    ]);
  });
});
