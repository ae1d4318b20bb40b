import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Progress } from '@/components/ui/progress';
import { RowTh, Table, Th } from '@/components/ui/table';
import { formatDay } from '@/lib/day';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { listToEnter, WaitingCampaign } from '@/lib/progress/to-do-queries';

type ToEnterProps = { toEnter: Awaited<ReturnType<typeof listToEnter>> };

/** Campaigns whose answers wait; one click opens the form of the next structure. */
export function ToEnter({ toEnter: { campaigns } }: ToEnterProps) {
  return (
    <Card
      id="a-saisir"
      title="À saisir"
      hint="campagnes tenues ou en retard dont des réponses manquent"
      actions={
        <a href={paths.evaluations} className="link">
          Toutes les évaluations
        </a>
      }
      flush
    >
      {campaigns.length === 0 ? (
        <EmptyState kind="nothing-yet" title="Rien à saisir">
          Toutes les réponses attendues sont saisies.
        </EmptyState>
      ) : (
        <Table label="Campagnes dont des réponses manquent" dense>
          <thead>
            <tr>
              <Th>Campagne</Th>
              <Th>Tenue</Th>
              <Th>Réponses</Th>
              <Th>
                <span className="sr-only">Saisir</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {campaigns.map((campaign) => (
              <CampaignLine key={`${campaign.project.slug}/${campaign.slug}`} campaign={campaign} />
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}

function CampaignLine({ campaign }: { campaign: WaitingCampaign }) {
  const { project, slug, label, window, dueOn, answered, expected, late, next } = campaign;
  return (
    <tr>
      <RowTh>
        <a href={paths.campaign(project.slug, slug)} className="hover:underline">
          {project.name}
        </a>
        <span className="sub">{label}</span>
      </RowTh>
      <td>
        {late > 0 && dueOn ? (
          <span className="font-medium text-red">échéance du {formatDay(dueOn)}</span>
        ) : (
          (window ?? 'date inconnue')
        )}
      </td>
      <td className="min-w-36">
        <Progress
          value={answered}
          max={expected}
          label={`${count(answered, 'réponse saisie', 'réponses saisies')} sur ${expected}`}
          text={`${answered} / ${expected}`}
        />
      </td>
      <td className="num">
        <ButtonLink
          href={paths.evaluation(project.slug, slug, next.slug)}
          size="sm"
          aria-label={`Saisir\u00a0: ${project.name}, ${label}, ${next.name}`}
        >
          Saisir
        </ButtonLink>
      </td>
    </tr>
  );
}
