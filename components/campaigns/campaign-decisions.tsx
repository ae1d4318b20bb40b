import { NoteForm } from '@/components/evaluations/note-form';
import { ActionButton } from '@/components/forms/action-button';
import { Card } from '@/components/ui/card';
import type { FormState } from '@/lib/action-state';
import type { CampaignPage } from '@/lib/campaigns/detail-queries';
import { campaignEventLabels } from '@/lib/campaigns/labels';
import { stepsFrom, TRANSITIONS } from '@/lib/campaigns/rules';
import { formatDateTime } from '@/lib/format';

type Action = (previous: FormState, form: FormData) => Promise<FormState>;
type CampaignDecisionsProps = { campaign: CampaignPage; decide: Action; reopen: Action };

/** What a responsable may decide now, and what was decided last. */
export function CampaignDecisions({ campaign, decide, reopen }: CampaignDecisionsProps) {
  const key = { project: campaign.project.slug, campaign: campaign.slug };
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
        {stepsFrom(campaign.state).map((step) =>
          step === 'reopen' ? (
            <NoteForm
              key={step}
              summary={TRANSITIONS[step].label}
              action={reopen}
              fields={key}
              name="reason"
              label="Raison"
              submitLabel="Rouvrir"
            />
          ) : (
            <ActionButton
              key={step}
              action={decide}
              label={TRANSITIONS[step].label}
              fields={{ ...key, step }}
              variant={step === 'open' || step === 'publish' ? 'primary' : 'secondary'}
            />
          ),
        )}
      </div>
      <p className="mt-3 text-sm text-soft">{EFFECTS[campaign.state]}</p>
    </Card>
  );
}

const EFFECTS = {
  DRAFT:
    'Ouvrir invite toutes les structures actives\u00a0; celles en veille, arrêtées ou arrivées plus tard sont comptées à part.',
  OPEN: 'Clore arrête la saisie et fige les réponses rendues.',
  CLOSED: 'Publier rend les résultats lisibles par le porteur, si la campagne lui est visible.',
  PUBLISHED: 'Le porteur lit les résultats de cette campagne, si elle lui est visible.',
} satisfies Record<CampaignPage['state'], string>;
