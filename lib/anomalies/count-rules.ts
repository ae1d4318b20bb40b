import { addDays, type Day } from '@/lib/day';
import { count, formatNumber } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';
import { wordsOf } from './course-rules';
import type { CampaignFacts, ProjectFacts } from './facts';
import { type ProgrammeRule, type ProjectRule, quoted } from './rule';

/** Answers are typed in over some months; later than that, somebody forgot them. */
const LONG_AFTER_DAYS = 183;

/** Figures that say how many structures a project has. */
const STRUCTURE_COUNTS = ['structures-selectionnees', 'structures-essaimees', 'territoires'];

/** Nine projects announced, ten described. */
export const announcedProjects: ProgrammeRule = {
  rule: 'declared-described',
  find: ({ announced, described }) => {
    if (announced === null || announced === described) return [];
    const text = `Le programme annonce ${count(announced, 'projet')}, ${formatNumber(described)} sont décrits.`;
    const fixes = [
      { label: 'Corriger le nombre annoncé', href: `${paths.editProgramme}#programme-announcedProjects` },
      { label: 'Voir les projets décrits', href: paths.projects },
    ];
    return [{ text, said: [announced, described], fixes }];
  },
};

/** A figure says how many structures there are; the list of structures has another number. */
export const announcedStructures: ProjectRule = {
  rule: 'declared-described',
  find: ({ slug, structures, measures }) =>
    measures
      .filter(({ indicator, qualifier }) => STRUCTURE_COUNTS.includes(indicator.slug) && qualifier === 'EXACT')
      .filter(({ value }) => value !== null && value !== structures.ever)
      .map(({ id, indicator, value }) => ({
        text: `${quoted(indicator.name)} en compte ${formatNumber(value ?? 0)}\u00a0; le projet a ${count(structures.ever, 'structure déclarée', 'structures déclarées')}.`,
        said: [id, value, structures.ever],
        fixes: [
          { label: 'Corriger la mesure', href: `${paths.editMeasure(slug, indicator.slug, id)}#measure-value` },
          { label: 'Ouvrir les structures', href: paths.adoptions(slug) },
        ],
      })),
};

export const unnamedStructures: ProjectRule = {
  rule: 'unnamed-structures',
  find: ({ slug, structures: { declared, unnamed } }) => {
    if (unnamed === 0) return [];
    const named = declared - unnamed;
    const text = `${count(declared, 'structure déclarée', 'structures déclarées')}, ${named === 0 ? 'aucune nommée' : count(named, 'nommée')}.`;
    const href = withSearch(paths.adoptions(slug), { nom: 'a-nommer' });
    return [{ text, said: [declared, named], fixes: [{ label: 'Nommer les structures', href }] }];
  },
};

/** Structures answered that nobody asked, so that more answered than were invited. */
export const moreAnswers: ProjectRule = {
  rule: 'more-answers',
  find: ({ slug, campaigns }) =>
    campaigns
      .filter(({ inviteesKnown, invited, answered }) => inviteesKnown && answered > invited)
      .map(({ slug: campaign, label, invited, answered }) => ({
        text: `${quoted(label)}\u00a0: ${count(answered, 'réponse remise', 'réponses remises')} pour ${count(invited, 'structure invitée', 'structures invitées')}.`,
        said: [campaign, invited, answered],
        fixes: [{ label: 'Ouvrir les invitations', href: paths.invitations(slug, campaign) }],
      })),
};

/** A campaign that asked structures, is over for months, and holds nothing. What came before Essaim is for the dashboard to recall. */
export const noAnswers: ProjectRule = {
  rule: 'no-answers',
  find: ({ slug, campaigns }, day) =>
    campaigns
      .filter((campaign) => campaign.inviteesKnown && isLongOver(campaign, day))
      .filter(({ invited, answered }) => invited > 0 && answered === 0)
      .map(({ slug: campaign, label, window, invited }) => ({
        text: `${quoted(label)} (${wordsOf(window)}) a invité ${count(invited, 'structure')}, aucune réponse n’est remise.`,
        said: [campaign, invited, window?.to ?? null],
        fixes: [
          { label: 'Saisir les réponses', href: paths.grid(slug, campaign) },
          { label: 'Corriger la campagne', href: paths.editCampaign(slug, campaign) },
        ],
      })),
};

/** The addresses that the source promises and does not give. */
export const missingLinks: ProjectRule = {
  rule: 'missing-link',
  find: ({ slug, documents }: ProjectFacts) =>
    documents.map(({ id, title, linkState }) => ({
      text: `${quoted(title)} ${linkState === 'BROKEN' ? 'a un lien rompu' : 'est annoncé sans lien ni fichier'}.`,
      said: [id, linkState],
      fixes: [{ label: 'Ajouter le lien', href: `${paths.editDocument(slug, id)}#document-url` }],
    })),
};

function isLongOver({ isOpened, window }: CampaignFacts, day: Day): boolean {
  return isOpened && window?.to != null && addDays(window.to, LONG_AFTER_DAYS) < day;
}
