import type { Metadata } from 'next';
import { InstrumentPreview } from '@/components/instruments/instrument-preview';
import { VersionHead } from '@/components/instruments/version-head';
import { findVersion } from '@/lib/instruments/version-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Aperçu d’un instrument' };

type Params = Promise<{ instrument: string; version: string }>;

export default async function PreviewPage({ params }: { params: Params }) {
  const { instrument, version: asked } = await params;
  const staff = await requireStaff(paths.instrument(instrument));
  const version = (await findVersion(staff, instrument, Number(asked))) ?? outOfReach();
  return (
    <>
      <VersionHead version={version} />
      <InstrumentPreview sections={version.sections} editHref={paths.instrumentVersion(instrument, version.number)} />
    </>
  );
}
