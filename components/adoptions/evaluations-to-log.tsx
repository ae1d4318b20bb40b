import { ButtonLink } from '@/components/ui/button-link';
import type { Part } from '@/lib/campaigns/participation';
import { paths } from '@/lib/paths';

type Phase = { campaignSlug: string; campaignLabel: string; state: Part; wording: string };
type EvaluationsToLogProps = { project: string; adoption: string; phases: Phase[] };

/** Its place in each campaign, with the next thing to do there. */
export function EvaluationsToLog({ project, adoption, phases }: EvaluationsToLogProps) {
  return (
    <ul className="divide-y divide-line">
      {phases.map((phase) => (
        <li
          key={phase.campaignSlug}
          className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5 py-2.5 first:pt-0 last:pb-0"
        >
          <div className="min-w-0 flex-1 basis-40">
            <p className="font-medium">{phase.campaignLabel}</p>
            <p className="text-sm text-soft">{phase.wording}</p>
          </div>
          <ButtonLink href={paths.evaluation(project, phase.campaignSlug, adoption)} size="sm">
            {VERBS[phase.state] ?? 'Voir'}
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}

const VERBS: Partial<Record<Part, string>> = {
  expected: 'Saisir',
  draft: 'Reprendre',
  returned: 'Reprendre',
  submitted: 'Relire',
};
