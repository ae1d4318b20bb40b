import { answeredWords, apartWords } from '@/components/campaigns/tally-words';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import { Progress } from '@/components/ui/progress';
import { RowTh, Table, Th } from '@/components/ui/table';
import { campaignStateLabels, campaignStateTones, purposeLabels } from '@/lib/campaigns/labels';
import { type NextAction, nextActionOf } from '@/lib/campaigns/next-rules';
import type { CampaignList } from '@/lib/campaigns/queries';
import { formatDayShort } from '@/lib/day';
import { paths } from '@/lib/paths';

type Campaign = CampaignList['campaigns'][number];
type CampaignTableProps = { project: string; campaigns: Campaign[]; mayDecide: boolean };

/** A project's campaigns: who answered out of who was expected, who is counted apart, in whose charge the rest is, and what comes next. */
export function CampaignTable({ project, campaigns, mayDecide }: CampaignTableProps) {
  return (
    <Table label="Campagnes d’évaluation" stickyFirst>
      <thead>
        <tr>
          <Th>Campagne</Th>
          <Th>Quand</Th>
          <Th>État</Th>
          <Th>Rendues sur attendues</Th>
          <Th className="num">En retard</Th>
          <Th>Reste à la charge de</Th>
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
              <Answered campaign={campaign} />
            </td>
            <td className={`num ${campaign.tally.late ? 'font-semibold text-red' : 'text-soft'}`}>
              {campaign.tally.late}
            </td>
            <td>
              <Charges campaign={campaign} />
            </td>
            <td className={`num ${campaign.findings ? '' : 'text-soft'}`}>{campaign.findings}</td>
            <td className="num">
              <Next project={project} campaign={campaign} mayDecide={mayDecide} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Answered({ campaign: { tally, state } }: { campaign: Campaign }) {
  const apart = apartWords(tally);
  return (
    <>
      {state === 'DRAFT' ? (
        answeredWords(tally, state)
      ) : (
        <Progress
          value={tally.answered}
          max={tally.expected}
          label={answeredWords(tally, state)}
          text={`${tally.answered} / ${tally.expected}`}
        />
      )}
      {apart.length > 0 && (
        <span className="sub">
          à part{'\u00a0'}: {apart.join(', ')}
        </span>
      )}
    </>
  );
}

function Charges({ campaign: { charges } }: { campaign: Campaign }) {
  if (charges.length === 0) return <span className="text-soft">–</span>;
  return charges.map(({ owner, structures }) => (
    <span key={owner ?? ''} className={`block ${owner ? '' : 'text-soft'}`}>
      {structures} · {owner ?? 'personne'}
    </span>
  ));
}

function Next({ project, campaign, mayDecide }: Omit<CampaignTableProps, 'campaigns'> & { campaign: Campaign }) {
  const action = nextActionOf(campaign.state, campaign.tally, mayDecide);
  if (!action) return null;
  const page = paths.campaign(project, campaign.slug);
  const { next } = campaign;
  const href = {
    open: paths.invitations(project, campaign.slug),
    log: next ? paths.evaluation(project, campaign.slug, next.slug) : page,
    validate: page,
    close: page,
    publish: page,
    read: paths.results(project, campaign.slug),
  }[action];
  const about = action === 'log' && next ? `${campaign.label}, ${next.name}` : campaign.label;
  return (
    <ButtonLink size="sm" href={href} aria-label={`${ACTIONS[action]}\u00a0: ${about}`}>
      {ACTIONS[action]}
    </ButtonLink>
  );
}

const ACTIONS = {
  open: 'Préparer',
  log: 'Saisir',
  validate: 'Valider',
  close: 'Clore',
  publish: 'Publier',
  read: 'Lire',
} satisfies Record<NextAction, string>;
