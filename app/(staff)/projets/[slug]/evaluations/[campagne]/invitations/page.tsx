import type { Metadata } from 'next';
import { AssignCard } from '@/components/campaigns/assign-card';
import { CampaignHead } from '@/components/campaigns/campaign-head';
import { ChooseCard } from '@/components/campaigns/choose-card';
import { InvitationTable } from '@/components/campaigns/invitation-table';
import { TallyLine } from '@/components/campaigns/tally-line';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { getInvitations } from '@/lib/campaigns/invitation-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { isManager, requireStaff } from '@/lib/viewer';
import { assignOwnerAction, chooseInviteesAction, inviteAction, withdrawAction } from '../../actions';

export const metadata: Metadata = { title: 'Invitations' };

type Props = { params: Promise<{ slug: string; campagne: string }> };

export default async function InvitationsPage({ params }: Props) {
  const { slug, campagne } = await params;
  const staff = await requireStaff(paths.invitations(slug, campagne));
  const campaign = (await getInvitations(staff, { project: slug, campaign: campagne })) ?? outOfReach();
  const mayDecide = isManager(staff);
  return (
    <>
      <CampaignHead campaign={campaign} />
      {campaign.rows.length > 0 ? (
        <>
          {campaign.state === 'DRAFT' && mayDecide && <ChooseCard campaign={campaign} action={chooseInviteesAction} />}
          {campaign.state === 'OPEN' && <AssignCard campaign={campaign} action={assignOwnerAction} />}
          <Card
            flush
            title="Structures"
            hint={INTRODUCTIONS[campaign.state]}
            footer={<TallyLine tally={campaign.tally} state={campaign.state} />}
          >
            <InvitationTable
              campaign={campaign}
              decide={mayDecide ? { invite: inviteAction, withdraw: withdrawAction } : null}
            />
          </Card>
        </>
      ) : (
        <Card>
          <EmptyState
            kind="nothing-yet"
            title="Aucune structure à inviter"
            action={{ label: 'Ajouter une structure', href: paths.newAdoption(slug) }}
          >
            Les structures qui adoptent le projet apparaîtront ici, chacune avec son invitation.
          </EmptyState>
        </Card>
      )}
    </>
  );
}

const INTRODUCTIONS = {
  DRAFT: 'qui sera invité à l’ouverture',
  OPEN: 'qui est attendu, à la charge de qui, et pourquoi les autres sont à part',
  CLOSED: 'qui était attendu, et pourquoi les autres étaient à part',
  PUBLISHED: 'qui était attendu, et pourquoi les autres étaient à part',
} as const;
