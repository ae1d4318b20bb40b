import type { Metadata } from 'next';
import { OwnedEvaluations, OwnedFollowUps } from '@/components/accounts/charge-tables';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { getCharge } from '@/lib/accounts/charge-queries';
import { roleLabels } from '@/lib/accounts/labels';
import { today } from '@/lib/day';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Équipe' };

/** What somebody of the team is in charge of: who is asked, and for what. */
export default async function PersonPage({ params }: { params: Promise<{ person: string }> }) {
  const { person: id } = await params;
  const staff = await requireStaff(paths.person(id));
  const person = (await getCharge(staff, id)) ?? outOfReach();
  const { evaluations, followUps } = person;
  return (
    <>
      <PageHeader title={person.name} subtitle={roleLabels[person.role]} />
      {evaluations.length + followUps.length === 0 && (
        <Card>
          <EmptyState kind="nothing-for-you" title="Rien n’est à sa charge en ce moment">
            Ni évaluation d’une campagne ouverte, ni suite décidée.
          </EmptyState>
        </Card>
      )}
      {evaluations.length > 0 && (
        <Card flush title="Évaluations à sa charge" hint="campagnes ouvertes, pas encore soumises">
          <OwnedEvaluations evaluations={evaluations} day={today()} />
        </Card>
      )}
      {followUps.length > 0 && (
        <Card flush title="Suites à sa charge" hint="décidées après un constat, pas encore faites">
          <OwnedFollowUps followUps={followUps} day={today()} />
        </Card>
      )}
    </>
  );
}
