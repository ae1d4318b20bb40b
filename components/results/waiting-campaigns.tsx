import type { FidelityPage } from '@/lib/campaigns/fidelity-queries';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';

type WaitingCampaignsProps = { project: string; waiting: FidelityPage['waiting'] };

/** The campaigns whose answers are still to come: where the missing scores will be. */
export function WaitingCampaigns({ project, waiting }: WaitingCampaignsProps) {
  return (
    <ul className="divide-y divide-line">
      {waiting.map(({ slug, label, state, when, answered, expected }) => (
        <li key={slug} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2 first:pt-0 last:pb-0">
          <span>
            <a href={paths.campaign(project, slug)} className="link">
              {label}
            </a>
            {when && <span className="text-soft"> · {when}</span>}
          </span>
          <span className="text-sm text-soft">
            {state === 'DRAFT'
              ? `en préparation, ${count(expected, 'structure')} à inviter`
              : `${count(answered, 'rendue')} sur ${expected} attendues`}
          </span>
        </li>
      ))}
    </ul>
  );
}
