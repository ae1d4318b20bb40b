import { fold } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { OrganizationFacts, ProjectFacts } from './facts';
import { type Instance, type ProjectRule, quoted } from './rule';
import { isMisspelling, plainWords } from './spelling';

/** « Parcours gardien », whose logo says « Parcours Gagnant ». A logo that bears the carrier's name, or part of the title, says the same. */
export const titleAgainstLogo: ProjectRule = {
  rule: 'title-against-logo',
  find: ({ slug, name, longTitle, logoWording, carrier, partners }) => {
    if (!logoWording) return [];
    const organizations = [carrier, ...partners.map(({ organization }) => organization)].flatMap(namesOf);
    const same = [name, longTitle ?? '', ...organizations].some((other) => saysTheSame(logoWording, other));
    if (same) return [];
    const text = `Le projet s’appelle ${quoted(name)}, son logo dit ${quoted(logoWording)}.`;
    const href = `${paths.editProject(slug)}#projet-logoWording`;
    return [{ text, said: [name, logoWording], fixes: [{ label: 'Corriger le nom ou le logo', href }] }];
  },
};

/** TAPAJ: the CEID in one place, the national network in another. */
export const twoCarriers: ProjectRule = {
  rule: 'two-carriers',
  find: ({ slug, carrier, partners }) =>
    partners
      .filter(({ role, organization }) => role === 'CO_CARRIER' && organization.slug !== carrier.slug)
      .map(({ organization, note }) => ({
        text: `La fiche nomme ${nameOf(carrier)} comme porteur\u00a0; ${nameOf(organization)} porte aussi le projet, en co-porteur.${note ? ` ${note}` : ''}`,
        said: [carrier.slug, organization.slug],
        fixes: [{ label: 'Corriger le porteur', href: `${paths.editProject(slug)}#projet-organization` }],
      })),
};

/** « TAPAF France » for TAPAJ France: two of its names differ by a letter or two of one word. */
export const twoSpellings: ProjectRule = {
  rule: 'two-spellings',
  find: (project) => {
    const organizations = [project.carrier, ...project.partners.map(({ organization }) => organization)];
    const own = spellingsOf([project.name, ...project.aliases, project.logoWording ?? ''], {
      label: 'Corriger les autres noms du projet',
      href: `${paths.editProject(project.slug)}#projet-aliases`,
    });
    const others = unique(organizations).flatMap((organization) =>
      spellingsOf(namesOf(organization), {
        label: `Corriger les autres noms de ${nameOf(organization)}`,
        href: `${paths.editOrganization(organization.slug)}#organization-aliases`,
      }),
    );
    return [...own, ...others];
  },
};

function spellingsOf([name = '', ...others]: string[], fix: Instance['fixes'][number]): Instance[] {
  return others
    .filter((other) => isMisspelling(other, name))
    .map((other) => ({
      text: `${quoted(name)} s’écrit aussi ${quoted(other)}.`,
      said: [name, other],
      fixes: [fix],
    }));
}

function saysTheSame(one: string, other: string): boolean {
  const [a, b] = [fold(plainWords(one)), fold(plainWords(other))];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

function namesOf({ name, shortName, aliases }: OrganizationFacts): string[] {
  return [name, shortName ?? '', ...aliases].filter(Boolean);
}

function nameOf({ name, shortName }: OrganizationFacts): string {
  return shortName ?? name;
}

function unique(organizations: ProjectFacts['carrier'][]) {
  return [...new Map(organizations.map((organization) => [organization.slug, organization])).values()];
}
