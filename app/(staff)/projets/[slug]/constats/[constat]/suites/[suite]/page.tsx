import type { Metadata } from 'next';
import { CheckHistory } from '@/components/findings/check-history';
import { FollowUpForm } from '@/components/findings/follow-up-form';
import { FollowedFinding } from '@/components/findings/followed-finding';
import { Columns } from '@/components/layout/columns';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { getFollowUpDesk } from '@/lib/findings/follow-up-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { editFollowUpAction } from '../../../actions';

export const metadata: Metadata = { title: 'Suite décidée' };

type PageProps = { params: Promise<{ slug: string; constat: string; suite: string }> };

export default async function FollowUpPage({ params }: PageProps) {
  const { slug, constat, suite } = await params;
  const staff = await requireStaff(paths.editFollowUp(slug, constat, suite));
  const desk = (await getFollowUpDesk(staff, slug, { finding: constat, followUp: suite })) ?? outOfReach();
  const checks = desk.followUp?.checks ?? [];
  return (
    <>
      <PageHeader
        title="Modifier la suite"
        detail={desk.project.name}
        breadcrumb={[
          { label: desk.project.name, href: paths.project(slug) },
          { label: 'Constats', href: paths.findings(slug) },
        ]}
      />
      <Columns
        aside={
          <>
            <FollowedFinding finding={desk.finding} />
            <Card title="Ce qu’on en a dit" hint="le dernier compte">
              {checks.length > 0 ? (
                <CheckHistory checks={checks} />
              ) : (
                <p className="text-soft">Aucune campagne ne l’a encore vérifiée.</p>
              )}
            </Card>
          </>
        }
      >
        <Card>
          <FollowUpForm desk={desk} action={editFollowUpAction} />
        </Card>
      </Columns>
    </>
  );
}
