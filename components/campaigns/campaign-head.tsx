import type { ReactNode } from 'react';
import { CampaignTabs } from '@/components/campaigns/campaign-tabs';
import { PageHeader } from '@/components/layout/page-header';
import { Badge } from '@/components/ui/badge';
import type { CampaignHead as Head } from '@/lib/campaigns/frame-queries';
import { campaignStateLabels, campaignStateTones, purposeLabels } from '@/lib/campaigns/labels';
import { paths } from '@/lib/paths';

type CampaignHeadProps = {
  campaign: Pick<Head, 'slug' | 'label' | 'purpose' | 'window' | 'state' | 'project'>;
  actions?: ReactNode;
};

/** The head of every page of one campaign: which it is, where it stands, and its other pages. */
export function CampaignHead({ campaign, actions }: CampaignHeadProps) {
  const { project, label, purpose, window, state, slug } = campaign;
  return (
    <div className="flex flex-col gap-4">
      <PageHeader
        title={label}
        detail={project.name}
        breadcrumb={[
          { label: project.name, href: paths.project(project.slug) },
          { label: 'Évaluations', href: paths.campaigns(project.slug) },
        ]}
        subtitle={[purposeLabels[purpose], window?.text].filter(Boolean).join(' · ')}
        badges={<Badge tone={campaignStateTones[state]}>{campaignStateLabels[state]}</Badge>}
        actions={actions}
      />
      <CampaignTabs project={project} campaign={{ slug, label }} />
    </div>
  );
}
