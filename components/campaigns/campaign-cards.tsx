import { CampaignFindings } from '@/components/campaigns/campaign-findings';
import { CampaignParticipants } from '@/components/campaigns/campaign-participants';
import { CampaignResults } from '@/components/campaigns/campaign-results';
import { CampaignWords } from '@/components/campaigns/campaign-words';
import { MineOrAll } from '@/components/campaigns/mine-or-all';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import type { CampaignPage } from '@/lib/campaigns/detail-queries';
import { count } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';

type CampaignCardsProps = {
  campaign: CampaignPage;
  mayDecide: boolean;
  /** Whose structures are shown alone; null for all of them. */
  mineOf: string | null;
};

/** What a campaign holds: who answered, what was answered, what it showed. */
export function CampaignCards({ campaign, mayDecide, mineOf }: CampaignCardsProps) {
  const { project, handedIn, conclusions, participants, words, findings } = campaign;
  const shown = mineOf === null ? participants : participants.filter(({ owner }) => owner?.id === mineOf);
  return (
    <>
      {conclusions && (
        <Card title="Conclusions">
          <p className="max-w-prose whitespace-pre-line">{conclusions}</p>
        </Card>
      )}
      <Card
        flush
        id="structures"
        title="Structures"
        hint="chaque alvéole ouvre la saisie"
        actions={participants.length > 0 && <MineOrAll campaign={campaign} isMine={mineOf !== null} />}
      >
        {shown.length > 0 ? (
          <CampaignParticipants campaign={campaign} participants={shown} mayDecide={mayDecide} />
        ) : participants.length > 0 ? (
          <EmptyState
            kind="nothing-for-you"
            title="Aucune structure de cette campagne n’est à votre charge"
            action={{ label: 'Les afficher toutes', href: paths.campaign(project.slug, campaign.slug) }}
          />
        ) : (
          <EmptyState
            kind="nothing-yet"
            title="Aucune structure dans ce projet"
            action={{ label: 'Ajouter une structure', href: paths.newAdoption(project.slug) }}
          />
        )}
      </Card>
      <Card
        flush={handedIn > 0}
        id="resultats"
        title="Résultats"
        hint={handedIn > 0 && `sur ${count(handedIn, 'évaluation rendue', 'évaluations rendues')}`}
        actions={
          handedIn > 0 && (
            <a href={paths.results(project.slug, campaign.slug)} className="link">
              Scores et comparaisons
            </a>
          )
        }
      >
        {handedIn > 0 ? (
          <CampaignResults results={campaign.results} />
        ) : (
          <p className="text-soft">Les réponses s’additionneront ici à mesure que les évaluations seront rendues.</p>
        )}
      </Card>
      {words.length > 0 && (
        <Card title="Ce que disent les structures" hint="leurs mots, sans coupe">
          <CampaignWords words={words} />
        </Card>
      )}
      <Card
        title="Constats de la campagne"
        hint="ce qu’elle a montré"
        actions={
          <a href={withSearch(paths.newFinding(project.slug), { campagne: campaign.slug })} className="link">
            Noter un constat
          </a>
        }
      >
        <CampaignFindings project={project.slug} findings={findings} />
      </Card>
    </>
  );
}
