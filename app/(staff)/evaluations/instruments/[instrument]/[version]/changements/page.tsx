import type { Metadata } from 'next';
import { ImpactTable } from '@/components/instruments/impact-table';
import { MappingForm } from '@/components/instruments/mapping-form';
import { UsingCampaigns } from '@/components/instruments/using-campaigns';
import { VersionHead } from '@/components/instruments/version-head';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { findChanges } from '@/lib/instruments/changes-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { isManager, requireStaff } from '@/lib/viewer';
import { moveCampaignAction, saveMappingAction } from '../../../actions';

export const metadata: Metadata = { title: 'Changements d’une version à l’autre' };

type Params = Promise<{ instrument: string; version: string }>;

export default async function ChangesPage({ params }: { params: Params }) {
  const { instrument, version: asked } = await params;
  const staff = await requireStaff(paths.instrument(instrument));
  const { version, previous, changes, campaigns } =
    (await findChanges(staff, instrument, Number(asked))) ?? outOfReach();
  if (!previous) {
    return (
      <>
        <VersionHead version={version} />
        <Card>
          <EmptyState kind="nothing-for-you" title="C’est la première version">
            Les changements se lisent d’une version publiée à la suivante.
          </EmptyState>
        </Card>
      </>
    );
  }
  return (
    <>
      <VersionHead version={version} />
      <ImpactTable changes={changes} previous={previous.number} />
      <UsingCampaigns
        campaigns={campaigns}
        version={version}
        {...(isManager(staff) ? { move: moveCampaignAction } : {})}
      />
      {!version.publishedAt && (
        <MappingForm action={saveMappingAction} version={version} previous={previous} instrument={instrument} />
      )}
    </>
  );
}
