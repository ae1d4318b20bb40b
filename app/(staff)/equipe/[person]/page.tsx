import type { Metadata } from 'next';
import { OwnedEvaluations, OwnedFollowUps } from '@/components/accounts/charge-tables';
import { PageHeader } from '@/components/layout/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { getCharge } from '@/lib/accounts/charge-queries';
import { chargeWords } from '@/lib/accounts/charge-rules';
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
  const day = today();
  const isMe = id === staff.id;
  const charge = isMe ? 'à votre charge' : 'à sa charge';
  return (
    <>
      <PageHeader
        title={person.name}
        subtitle={roleLabels[person.role]}
        actions={isMe && <ButtonLink href={paths.evaluations}>Tout ce qui vous attend</ButtonLink>}
      />
      {evaluations.length + followUps.length === 0 && (
        <Card>
          <EmptyState kind="nothing-for-you" title={`Rien n’est ${charge} en ce moment`}>
            Ni évaluation d’une campagne ouverte, ni suite décidée.
          </EmptyState>
        </Card>
      )}
      {evaluations.length > 0 && (
        <Card flush title={`Évaluations ${charge}`} hint={chargeWords(evaluations, day, 'campagnes ouvertes')}>
          <OwnedEvaluations label={`Évaluations ${charge}`} evaluations={evaluations} day={day} />
        </Card>
      )}
      {followUps.length > 0 && (
        <Card flush title={`Suites ${charge}`} hint={chargeWords(followUps, day, 'décidées après un constat')}>
          <OwnedFollowUps label={`Suites ${charge}`} followUps={followUps} day={day} />
        </Card>
      )}
    </>
  );
}
