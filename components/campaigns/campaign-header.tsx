import { CampaignHead } from '@/components/campaigns/campaign-head';
import { ButtonLink } from '@/components/ui/button-link';
import type { CampaignPage } from '@/lib/campaigns/detail-queries';
import { nextToLog } from '@/lib/evaluations/rules';
import { paths } from '@/lib/paths';

export function CampaignHeader({ campaign, mayEdit }: { campaign: CampaignPage; mayEdit: boolean }) {
  const { project } = campaign;
  const waiting = campaign.participants.map(({ slug, name, attention }) => ({ slug, name, part: attention.part }));
  const next = campaign.state === 'OPEN' ? nextToLog(waiting) : null;
  return (
    <CampaignHead
      campaign={campaign}
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
