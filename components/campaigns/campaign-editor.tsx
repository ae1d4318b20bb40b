import { CampaignFields, type UsableVersion } from '@/components/campaigns/campaign-fields';
import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { Notice } from '@/components/ui/notice';
import type { FormState } from '@/lib/action-state';
import type { Day } from '@/lib/day';
import type { CampaignPurpose, Phase, Visibility } from '@/lib/generated/prisma/enums';
import { paths } from '@/lib/paths';
import { type OwnPhaseLabels, visibilityLabels } from '@/lib/projects/labels';

type CampaignEditorProps = {
  desk: {
    project: { slug: string; phaseLabels: OwnPhaseLabels };
    versions: UsableVersion[];
    /** Why the questionnaire cannot change any more. */
    frozen: string | null;
    campaign: {
      slug: string;
      version: number;
      phase: Phase;
      label: string;
      purpose: CampaignPurpose;
      windowText: string | null;
      dueOn: Day | null;
      instrumentVersionId: string | null;
      conclusions: string | null;
      visibility: Visibility;
    };
  };
  action: (previous: FormState, form: FormData) => Promise<FormState>;
};

export function CampaignEditor({ desk, action }: CampaignEditorProps) {
  const { project, campaign } = desk;
  return (
    <ActionForm
      action={action}
      submitLabel="Enregistrer"
      cancelHref={paths.campaign(project.slug, campaign.slug)}
      version={campaign.version}
      defaultValues={{
        ...campaign,
        window: campaign.windowText ?? '',
        dueOn: campaign.dueOn ?? '',
        instrumentVersion: campaign.instrumentVersionId ?? '',
        conclusions: campaign.conclusions ?? '',
      }}
    >
      <HiddenField name="project" value={project.slug} />
      <HiddenField name="campaign" value={campaign.slug} />
      <CampaignFields phaseLabels={project.phaseLabels} versions={desk.versions} />
      {desk.frozen && <Notice tone="neutral">{desk.frozen}</Notice>}
      <TextArea name="conclusions" label="Conclusions" rows={5} maxLength={8000} hint="ce que la campagne a montré" />
      <SelectField
        name="visibility"
        label="Qui peut la lire, une fois publiée"
        required
        options={Object.entries(visibilityLabels).map(([value, label]) => ({ value, label }))}
      />
    </ActionForm>
  );
}
