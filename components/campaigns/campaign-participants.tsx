import { PartCell } from '@/components/campaigns/part-cell';
import { SurveyMark } from '@/components/surveys/survey-mark';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { CampaignPage } from '@/lib/campaigns/detail-queries';
import type { Part } from '@/lib/campaigns/participation';
import { paths } from '@/lib/paths';

type CampaignParticipantsProps = {
  campaign: CampaignPage;
  /** Those shown: all of them, or mine. */
  participants: CampaignPage['participants'];
  mayDecide: boolean;
};

/** The structures of a campaign: where each stands, and the one thing to do about it. */
export function CampaignParticipants({ campaign, participants, mayDecide }: CampaignParticipantsProps) {
  return (
    <Table label={`Structures de la campagne ${campaign.label}`} stickyFirst dense>
      <thead>
        <tr>
          <Th>Structure</Th>
          <Th>Où elle en est</Th>
          <Th className="max-md:hidden">À la charge de</Th>
          <Th className="max-md:hidden">Rencontre</Th>
          <Th>
            <span className="sr-only">À faire</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {participants.map((participant) => {
          const href = paths.evaluation(campaign.project.slug, campaign.slug, participant.slug);
          const action = actionOf(participant.attention.part, campaign.state === 'OPEN', mayDecide);
          return (
            <tr key={participant.id}>
              <RowTh>
                {participant.name}
                {participant.slot && <span className="sub">{participant.slot}</span>}
              </RowTh>
              <td>
                <PartCell
                  attention={participant.attention}
                  structure={participant.name}
                  campaign={campaign.label}
                  href={action ? href : undefined}
                />
                <SurveyMark link={participant.link} />
              </td>
              <td className="max-md:hidden">
                {participant.owner && (
                  <a href={paths.person(participant.owner.id)} className="link">
                    {participant.owner.name}
                  </a>
                )}
              </td>
              <td className="text-soft max-md:hidden">
                {participant.metOn?.text}
                {participant.author && <span className="sub">{participant.author}</span>}
              </td>
              <td className="num">
                {action && (
                  <a href={href} className="link" aria-label={`${action}\u00a0: ${participant.name}`}>
                    {action}
                  </a>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

/** The word of the link; null when there is nothing to open. A structure on hold can still be logged. */
function actionOf(part: Part, isOpen: boolean, mayDecide: boolean): string | null {
  if (part === 'validated') return 'Voir';
  if (part === 'submitted') return isOpen && mayDecide ? 'Valider' : 'Voir';
  if (!isOpen) return part === 'draft' || part === 'returned' ? 'Voir' : null;
  return ACTIONS[part] ?? null;
}

const ACTIONS: Partial<Record<Part, string>> = {
  expected: 'Saisir',
  draft: 'Reprendre',
  returned: 'Corriger',
  onHold: 'Saisir',
  joinedLater: 'Saisir',
  notInvited: 'Saisir',
  withdrawn: 'Saisir',
};
