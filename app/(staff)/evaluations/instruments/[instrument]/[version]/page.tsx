import type { Metadata } from 'next';
import { ActionButton } from '@/components/forms/action-button';
import { DraftEditor } from '@/components/instruments/draft-editor';
import { VersionHead } from '@/components/instruments/version-head';
import { VersionReading } from '@/components/instruments/version-reading';
import { draftOf } from '@/lib/instruments/draft-rules';
import { findVersion } from '@/lib/instruments/version-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { publishVersionAction, saveDraftAction, startVersionAction } from '../../actions';

export const metadata: Metadata = { title: 'Version d’un instrument' };

type Params = Promise<{ instrument: string; version: string }>;

export default async function VersionPage({ params }: { params: Params }) {
  const { instrument, version: asked } = await params;
  const staff = await requireStaff(paths.instrument(instrument));
  const version = (await findVersion(staff, instrument, Number(asked))) ?? outOfReach();
  const { number, note, sections } = version;
  if (!version.publishedAt) {
    return (
      <>
        <VersionHead version={version} />
        <DraftEditor
          save={saveDraftAction}
          publish={publishVersionAction}
          instrument={instrument}
          number={number}
          version={version.version}
          draft={draftOf(sections, note)}
          copyKey={`essaim.instrument.${staff.id}.${version.id}`}
        />
      </>
    );
  }
  return (
    <>
      <VersionHead
        version={version}
        actions={
          version.isLatest && (
            <ActionButton action={startVersionAction} label="Nouvelle version" fields={{ instrument }} />
          )
        }
      />
      <VersionReading sections={sections} note={note} />
    </>
  );
}
