import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { ActionButton } from '@/components/forms/action-button';
import { CampaignsTable } from '@/components/instruments/campaigns-table';
import { DuplicateCard } from '@/components/instruments/duplicate-card';
import { InstrumentIdentity } from '@/components/instruments/instrument-identity';
import { VersionTable } from '@/components/instruments/version-table';
import { Columns } from '@/components/layout/columns';
import { PageHeader } from '@/components/layout/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { instrumentKindLabels } from '@/lib/instruments/labels';
import { findInstrument } from '@/lib/instruments/version-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { duplicateInstrumentAction, startVersionAction } from '../actions';

export const metadata: Metadata = { title: 'Instrument' };

export default async function InstrumentPage({ params }: { params: Promise<{ instrument: string }> }) {
  const { instrument: slug } = await params;
  const staff = await requireStaff(paths.instrument(slug));
  const instrument = (await findInstrument(staff, slug)) ?? outOfReach();
  const { name, kind, draft, versions } = instrument;
  return (
    <>
      <PageHeader
        title={name}
        subtitle={instrumentKindLabels[kind]}
        breadcrumb={[
          { label: 'Évaluations', href: paths.evaluations },
          { label: 'Instruments', href: paths.instruments },
        ]}
        actions={
          <>
            <ButtonLink href={paths.editInstrument(slug)}>Modifier la fiche</ButtonLink>
            {draft ? (
              <ButtonLink href={paths.instrumentVersion(slug, draft.number)} variant="primary">
                Écrire la version {draft.number}
              </ButtonLink>
            ) : (
              <ActionButton
                action={startVersionAction}
                label="Nouvelle version"
                variant="primary"
                fields={{ instrument: slug }}
              />
            )}
          </>
        }
      />
      <Columns
        aside={
          <>
            <Card title="Fiche">
              <InstrumentIdentity instrument={instrument} />
            </Card>
            <DuplicateCard
              action={duplicateInstrumentAction}
              instrument={slug}
              name={name}
              version={versions[0]?.number ?? 1}
              idempotencyKey={randomUUID()}
            />
          </>
        }
      >
        <Card flush title="Versions" hint={'une campagne ouverte garde la sienne\u00a0; les réponses restent lisibles'}>
          <VersionTable instrument={slug} versions={versions} />
        </Card>
        {versions.some(({ campaigns }) => campaigns.length > 0) && (
          <Card flush title="Campagnes" hint="où il est employé, et dans quelle version">
            <CampaignsTable versions={versions} />
          </Card>
        )}
      </Columns>
    </>
  );
}
