import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { CampaignFields } from '@/components/campaigns/campaign-fields';
import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { getNewCampaignDesk } from '@/lib/campaigns/desk-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireManager } from '@/lib/viewer';
import { createCampaignAction } from '../actions';

export const metadata: Metadata = { title: 'Nouvelle campagne' };

export default async function NewCampaignPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const manager = await requireManager(paths.newCampaign(slug));
  const { project, versions } = (await getNewCampaignDesk(manager, slug)) ?? outOfReach();
  return (
    <>
      <PageHeader
        title="Nouvelle campagne"
        detail={project.name}
        breadcrumb={[
          { label: project.name, href: paths.project(slug) },
          { label: 'Évaluations', href: paths.campaigns(slug) },
        ]}
      />
      <Card className="max-w-205">
        <ActionForm
          action={createCampaignAction}
          submitLabel="Préparer la campagne"
          cancelHref={paths.campaigns(slug)}
          idempotencyKey={randomUUID()}
        >
          <HiddenField name="project" value={slug} />
          <CampaignFields phaseLabels={project.phaseLabels} versions={versions} />
        </ActionForm>
      </Card>
    </>
  );
}
