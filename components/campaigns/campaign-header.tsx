import { PageHeader } from '@/components/layout/page-header';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import type { CampaignPage } from '@/lib/campaigns/detail-queries';
import { campaignStateLabels, campaignStateTones, purposeLabels } from '@/lib/campaigns/labels';
import { nextToLog } from '@/lib/evaluations/rules';
import { paths } from '@/lib/paths';

export function CampaignHeader({ campaign, mayEdit }: { campaign: CampaignPage; mayEdit: boolean }) {
  const { project, window } = campaign;
  const waiting = campaign.participants.map(({ slug, name, attention }) => ({ slug, name, part: attention.part }));
  const next = campaign.state === 'OPEN' ? nextToLog(waiting) : null;
  return (
    <PageHeader
      title={campaign.label}
      detail={project.name}
      breadcrumb={[
        { label: project.name, href: paths.project(project.slug) },
        { label: 'Évaluations', href: paths.campaigns(project.slug) },
      ]}
      subtitle={[purposeLabels[campaign.purpose], window?.text].filter(Boolean).join(' · ')}
      badges={<Badge tone={campaignStateTones[campaign.state]}>{campaignStateLabels[campaign.state]}</Badge>}
      actions={
        <>
          {mayEdit && <ButtonLink href={paths.editCampaign(project.slug, campaign.slug)}>Modifier</ButtonLink>}
          {next && (
            <ButtonLink
              href={paths.evaluation(project.slug, campaign.slug, next.slug)}
              variant="primary"
              title={next.name}
            >
              Saisir la suivante
            </ButtonLink>
          )}
        </>
      }
    />
  );
}
