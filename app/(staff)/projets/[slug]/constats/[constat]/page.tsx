import type { Metadata } from 'next';
import { FindingFollowUps } from '@/components/findings/finding-follow-ups';
import { FindingForm } from '@/components/findings/finding-form';
import { RetractFinding } from '@/components/findings/retract-finding';
import { RetractedFinding } from '@/components/findings/retracted-finding';
import { Columns } from '@/components/layout/columns';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { getFindingDesk } from '@/lib/findings/desk-queries';
import { getRetractedFinding } from '@/lib/findings/retracted-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { editFindingAction, restoreFindingAction, retractFindingAction } from '../actions';

export const metadata: Metadata = { title: 'Constat' };

/** The form of a finding; of one that was retracted, what the journal keeps, and a way back. */
export default async function FindingPage({ params }: { params: Promise<{ slug: string; constat: string }> }) {
  const { slug, constat: id } = await params;
  const staff = await requireStaff(paths.editFinding(slug, id));
  const desk = await getFindingDesk(staff, slug, id);
  if (!desk?.finding) {
    const retracted = (await getRetractedFinding(staff, slug, id)) ?? outOfReach();
    return (
      <>
        <PageHeader title="Constat retiré" {...place(retracted.project)} />
        <RetractedFinding finding={retracted} restore={restoreFindingAction} />
      </>
    );
  }
  return (
    <>
      <PageHeader title="Modifier le constat" {...place(desk.project)} />
      <Columns
        aside={
          <>
            <FindingFollowUps project={slug} finding={desk.finding} />
            <RetractFinding project={slug} finding={desk.finding} retract={retractFindingAction} />
          </>
        }
      >
        <Card>
          <FindingForm desk={desk} action={editFindingAction} />
        </Card>
      </Columns>
    </>
  );
}

function place({ slug, name }: { slug: string; name: string }) {
  const breadcrumb = [
    { label: name, href: paths.project(slug) },
    { label: 'Constats', href: paths.findings(slug) },
  ];
  return { detail: name, breadcrumb };
}
