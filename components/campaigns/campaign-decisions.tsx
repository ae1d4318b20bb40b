import { PublishForm } from '@/components/campaigns/publish-form';
import { NoteForm } from '@/components/evaluations/note-form';
import { ActionButton } from '@/components/forms/action-button';
import { Card } from '@/components/ui/card';
import type { FormState } from '@/lib/action-state';
import type { CampaignPage } from '@/lib/campaigns/detail-queries';
import { campaignEventLabels, readersLabels } from '@/lib/campaigns/labels';
import { type Step, stepsFrom, TRANSITIONS } from '@/lib/campaigns/rules';
import { formatDateTime } from '@/lib/format';
import { paths } from '@/lib/paths';

type Action = (previous: FormState, form: FormData) => Promise<FormState>;
type CampaignDecisionsProps = { campaign: CampaignPage; decide: Action; reopen: Action; publish: Action };

/** What a responsable may decide now, and what was decided last. */
export function CampaignDecisions({ campaign, decide, reopen, publish }: CampaignDecisionsProps) {
  const last = campaign.lastDecision;
  return (
    <Card title="Décider">
      {last && (
        <p className="mb-3 text-sm text-soft">
          {campaignEventLabels[last.kind]} le {formatDateTime(last.recordedAt)}
          {last.author && ` par ${last.author.name}`}
          {last.reason && `\u00a0: ${last.reason}`}
        </p>
      )}
      <div className="flex flex-col items-start gap-2.5">
        {stepsFrom(campaign.state).map((step) => (
          <StepForm key={step} step={step} campaign={campaign} actions={{ decide, reopen, publish }} />
        ))}
      </div>
      <p className="mt-3 text-sm text-soft">
        {EFFECTS[campaign.state]}
        {campaign.state === 'PUBLISHED' && ` ${readersLabels[campaign.visibility]}`}
      </p>
      {campaign.state === 'DRAFT' && (
        <p className="mt-1 text-sm">
          <a href={paths.invitations(campaign.project.slug, campaign.slug)} className="link">
            Choisir qui sera invité
          </a>
        </p>
      )}
    </Card>
  );
}

type StepFormProps = { step: Step; campaign: CampaignPage; actions: Record<'decide' | 'reopen' | 'publish', Action> };

/** Taking back what was decided says why; publishing says to whom; the others are one button. */
function StepForm({ step, campaign, actions }: StepFormProps) {
  const key = { project: campaign.project.slug, campaign: campaign.slug };
  const { label } = TRANSITIONS[step];
  if (step === 'reopen') {
    const words = { name: 'reason', label: 'Raison', submitLabel: 'Rouvrir' };
    return <NoteForm summary={label} action={actions.reopen} fields={key} {...words} />;
  }
  if (step === 'publish') {
    return <PublishForm label={label} fields={key} validated={campaign.tally.validated} action={actions.publish} />;
  }
  const variant = step === 'open' ? 'primary' : 'secondary';
  return <ActionButton action={actions.decide} label={label} fields={{ ...key, step }} variant={variant} />;
}

const EFFECTS = {
  DRAFT:
    'Ouvrir invite toutes les structures actives, sauf celles que vous mettez à part\u00a0; celles en veille, arrêtées ou arrivées plus tard sont comptées à part.',
  OPEN: 'Clore arrête la saisie et fige les réponses rendues dans un cliché.',
  CLOSED:
    'Rouvrir garde le cliché de la clôture. Publier rend les résultats lisibles par le porteur, et par le public si vous le choisissez.',
  PUBLISHED: 'Les résultats sont publiés.',
} satisfies Record<CampaignPage['state'], string>;
