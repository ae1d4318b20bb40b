import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Progress } from '@/components/ui/progress';
import type { AsOf } from '@/lib/as-of';
import { formatDay } from '@/lib/day';
import { count } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';
import type { ToEnter as ToEnterData, WaitingCampaign } from '@/lib/progress/to-do-queries';

/** Campaigns whose answers wait; one click opens the form of the next structure. */
export function ToEnter({ toEnter: { campaigns, all }, asOf }: { toEnter: ToEnterData; asOf: AsOf }) {
  const others = all - campaigns.length;
  return (
    <Card
      id="a-saisir"
      title="À saisir"
      hint="réponses saisies sur attendues, par campagne tenue ou en retard"
      actions={
        <span className="flex flex-wrap gap-x-4">
          <a href={withSearch(paths.toDo('reponses-manquantes'), { au: asOf.past })} className="link py-1">
            Structure par structure
          </a>
          <a href={paths.evaluations} className="link py-1">
            Toutes les évaluations
          </a>
        </span>
      }
      footer={
        others > 0 && (
          <a href={paths.evaluations} className="link">
            Et {count(others, 'autre campagne', 'autres campagnes')}
          </a>
        )
      }
      flush
    >
      {campaigns.length === 0 ? (
        <EmptyState kind="nothing-yet" title="Rien à saisir">
          Toutes les réponses attendues sont saisies.
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line">
          {campaigns.map((campaign) => (
            <CampaignLine key={`${campaign.project.slug}/${campaign.slug}`} campaign={campaign} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function CampaignLine({ campaign }: { campaign: WaitingCampaign }) {
  const { project, slug, label, window, dueOn, answered, expected, late, next } = campaign;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 px-4.5 py-1.5 lg:grid-cols-[minmax(0,1fr)_15rem_8.5rem_auto]">
      <p className="min-w-0">
        <a href={paths.campaign(project.slug, slug)} className="font-medium hover:underline">
          {project.name}
        </a>
        <span className="text-soft"> · {label}</span>
      </p>
      <p className={`text-sm max-lg:order-2 max-lg:col-span-2 ${late > 0 ? 'font-medium text-red' : 'text-soft'}`}>
        {late > 0 && dueOn
          ? `${late} en retard, échéance du ${formatDay(dueOn)}`
          : `tenue\u00a0: ${window ?? 'date inconnue'}`}
      </p>
      <p className="max-lg:order-3 max-lg:col-span-2">
        <Progress
          value={answered}
          max={expected}
          label={`${count(answered, 'réponse saisie', 'réponses saisies')} sur ${expected}`}
          text={`${answered} / ${expected}`}
        />
      </p>
      <ButtonLink
        href={paths.evaluation(project.slug, slug, next.slug)}
        size="sm"
        aria-label={`Saisir\u00a0: ${project.name}, ${label}, ${next.name}`}
      >
        Saisir
      </ButtonLink>
    </li>
  );
}
