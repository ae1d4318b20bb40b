import { apartWords } from '@/components/campaigns/tally-words';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import { Progress } from '@/components/ui/progress';
import { RowTh, Table, Th } from '@/components/ui/table';
import { campaignStateLabels, campaignStateTones, purposeLabels } from '@/lib/campaigns/labels';
import type { CampaignList } from '@/lib/campaigns/queries';
import { formatDayShort } from '@/lib/day';
import { paths } from '@/lib/paths';

/** A project's campaigns: who answered out of who was expected, and who is counted apart. */
export function CampaignTable({ project, campaigns }: { project: string; campaigns: CampaignList['campaigns'] }) {
  return (
    <Table label="Campagnes d’évaluation" stickyFirst>
      <thead>
        <tr>
          <Th>Campagne</Th>
          <Th>Quand</Th>
          <Th>État</Th>
          <Th>Rendues</Th>
          <Th>Comptées à part</Th>
          <Th className="num">En retard</Th>
          <Th className="num">Constats</Th>
          <Th>
            <span className="sr-only">À faire</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {campaigns.map((campaign) => (
          <tr key={campaign.slug}>
            <RowTh>
              <a href={paths.campaign(project, campaign.slug)} className="link">
                {campaign.label}
              </a>
              <span className="sub">{purposeLabels[campaign.purpose]}</span>
            </RowTh>
            <td>
              {campaign.window?.text ?? <span className="text-soft">dates inconnues</span>}
              {campaign.dueOn && <span className="sub">échéance le {formatDayShort(campaign.dueOn)}</span>}
            </td>
            <td>
              <Badge tone={campaignStateTones[campaign.state]}>{campaignStateLabels[campaign.state]}</Badge>
            </td>
            <td>
              <Progress
                value={campaign.tally.answered}
                max={campaign.tally.expected}
                label={`${campaign.tally.answered} rendues sur ${campaign.tally.expected}`}
                text={`${campaign.tally.answered} / ${campaign.tally.expected}`}
              />
            </td>
            <td className="text-soft">{apartWords(campaign.tally).join(' · ') || '–'}</td>
            <td className={`num ${campaign.tally.late ? 'font-semibold text-red' : 'text-soft'}`}>
              {campaign.tally.late}
            </td>
            <td className={`num ${campaign.findings ? '' : 'text-soft'}`}>{campaign.findings}</td>
            <td className="num">
              {campaign.next && (
                <ButtonLink
                  size="sm"
                  href={paths.evaluation(project, campaign.slug, campaign.next.slug)}
                  aria-label={`Saisir\u00a0: ${campaign.label}, ${campaign.next.name}`}
                >
                  Saisir
                </ButtonLink>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
