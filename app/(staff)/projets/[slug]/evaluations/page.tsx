import type { Metadata } from 'next';
import { CampaignTable } from '@/components/campaigns/campaign-table';
import { ExportLinks } from '@/components/exports/export-links';
import { OwnInstruments } from '@/components/instruments/own-instruments';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { listCampaigns } from '@/lib/campaigns/queries';
import { listInstruments } from '@/lib/instruments/list-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { isManager, requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Évaluations du projet' };

export default async function CampaignsPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const staff = await requireStaff(paths.campaigns(slug));
  const [found, instruments] = await Promise.all([listCampaigns(staff, slug), listInstruments(staff, slug)]);
  const { campaigns } = found ?? outOfReach();
  const mayDecide = isManager(staff);
  const create = mayDecide ? { label: 'Nouvelle campagne', href: paths.newCampaign(slug) } : null;
  return (
    <>
      <Card
        flush
        title="Campagnes d’évaluation"
        hint="chaque structure déclarée est attendue ou comptée à part, jamais oubliée"
        actions={
          <>
            <a href={paths.fidelity(slug)} className="link">
              Fidélité dans le temps
            </a>
            <a href={paths.instruments} className="link">
              Questionnaires et échelles
            </a>
            {create && (
              <ButtonLink href={create.href} size="sm">
                {create.label}
              </ButtonLink>
            )}
          </>
        }
      >
        {campaigns.length > 0 ? (
          <CampaignTable project={slug} campaigns={campaigns} mayDecide={mayDecide} />
        ) : (
          <EmptyState kind="nothing-yet" title="Aucune campagne" {...(create ? { action: create } : {})}>
            Une campagne interroge les structures d’un projet à un moment de leur parcours.
          </EmptyState>
        )}
      </Card>
      {campaigns.length > 0 && <ExportLinks list="campagnes" search={{ projet: slug }} />}
      <OwnInstruments rows={instruments} />
    </>
  );
}
