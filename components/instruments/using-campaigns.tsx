import { ActionButton } from '@/components/forms/action-button';
import { Card } from '@/components/ui/card';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { FormState } from '@/lib/action-state';
import { campaignStateLabels } from '@/lib/campaigns/labels';
import { count } from '@/lib/format';
import type { UsingCampaign } from '@/lib/instruments/changes-queries';
import type { VersionPage } from '@/lib/instruments/version-queries';
import { paths } from '@/lib/paths';

type UsingCampaignsProps = {
  campaigns: UsingCampaign[];
  version: Pick<VersionPage, 'number' | 'publishedAt' | 'instrument'>;
  /** Given to those who decide about campaigns. */
  move?: (previous: FormState, form: FormData) => Promise<FormState>;
};

/** The campaigns that use an earlier version: which keep it, and which may still take this one. */
export function UsingCampaigns({ campaigns, version, move }: UsingCampaignsProps) {
  return (
    <Card
      flush
      title="Campagnes sur une version d’avant"
      hint={'une campagne ouverte garde la sienne\u00a0; une campagne en préparation peut passer à celle-ci'}
    >
      {campaigns.length === 0 ? (
        <p className="px-4.5 py-3.5 text-soft">Aucune campagne n’emploie une version d’avant.</p>
      ) : (
        <Table label="Campagnes sur une version d’avant">
          <thead>
            <tr>
              <Th>Campagne</Th>
              <Th>Version</Th>
              <Th>État</Th>
              <Th>Réponses</Th>
              <Th>Suite</Th>
            </tr>
          </thead>
          <tbody>
            {campaigns.map((campaign) => (
              <tr key={campaign.project.slug + campaign.slug}>
                <RowTh>
                  <a href={paths.campaign(campaign.project.slug, campaign.slug)} className="link">
                    {campaign.label}
                  </a>
                  <span className="sub">{campaign.project.name}</span>
                </RowTh>
                <td>{campaign.number}</td>
                <td>{campaignStateLabels[campaign.state]}</td>
                <td className="whitespace-nowrap">
                  {campaign.answers > 0 ? (
                    `${count(campaign.answers, 'réponse')} de ${count(campaign.evaluations, 'structure')}`
                  ) : (
                    <span className="text-faint">aucune</span>
                  )}
                </td>
                <td>
                  <Next campaign={campaign} version={version} move={move} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}

function Next({ campaign, version, move }: { campaign: UsingCampaign } & Omit<UsingCampaignsProps, 'campaigns'>) {
  if (campaign.state !== 'DRAFT') return <span className="text-soft">garde sa version</span>;
  if (!version.publishedAt) return <span className="text-soft">pourra passer à celle-ci, une fois publiée</span>;
  if (!move) return <span className="text-soft">un responsable peut la faire passer à celle-ci</span>;
  return (
    <ActionButton
      action={move}
      label={`Passer à la version ${version.number}`}
      size="sm"
      fields={{
        instrument: version.instrument.slug,
        number: version.number,
        project: campaign.project.slug,
        campaign: campaign.slug,
      }}
    />
  );
}
