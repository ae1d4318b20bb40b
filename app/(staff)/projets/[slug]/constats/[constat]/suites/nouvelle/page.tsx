import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { FollowUpForm } from '@/components/findings/follow-up-form';
import { FollowedFinding } from '@/components/findings/followed-finding';
import { Columns } from '@/components/layout/columns';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { getFollowUpDesk } from '@/lib/findings/follow-up-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { decideFollowUpAction } from '../../../actions';

export const metadata: Metadata = { title: 'Décider une suite' };

export default async function NewFollowUpPage({ params }: { params: Promise<{ slug: string; constat: string }> }) {
  const { slug, constat } = await params;
  const staff = await requireStaff(paths.newFollowUp(slug, constat));
  const desk = (await getFollowUpDesk(staff, slug, { finding: constat })) ?? outOfReach();
  return (
    <>
      <PageHeader
        title="Décider une suite"
        detail={desk.project.name}
        breadcrumb={[
          { label: desk.project.name, href: paths.project(slug) },
          { label: 'Constats', href: paths.findings(slug) },
        ]}
      />
      <Columns aside={<FollowedFinding finding={desk.finding} />}>
        <Card>
          <FollowUpForm desk={desk} action={decideFollowUpAction} idempotencyKey={randomUUID()} />
        </Card>
      </Columns>
    </>
  );
}
