import { Tabs } from '@/components/layout/tabs';
import { paths } from '@/lib/paths';

type CampaignTabsProps = { project: { slug: string }; campaign: { slug: string; label: string } };

/** The pages of one campaign. */
export function CampaignTabs({ project, campaign }: CampaignTabsProps) {
  const to = (path: (project: string, campaign: string) => string) => path(project.slug, campaign.slug);
  return (
    <Tabs
      label={`Pages de la campagne ${campaign.label}`}
      items={[
        { label: 'Structures', href: to(paths.campaign), exact: true },
        { label: 'Invitations', href: to(paths.invitations) },
        { label: 'Grille de saisie', href: to(paths.grid) },
        { label: 'Liens d’enquête', href: to(paths.surveyLinks) },
        { label: 'Importer', href: to(paths.importAnswers) },
        { label: 'Résultats', href: to(paths.results) },
        { label: 'Suites à vérifier', href: to(paths.followUpChecks) },
        { label: 'Clichés', href: to(paths.snapshots) },
      ]}
    />
  );
}
