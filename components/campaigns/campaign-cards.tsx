import { CampaignFindings } from '@/components/campaigns/campaign-findings';
import { CampaignParticipants } from '@/components/campaigns/campaign-participants';
import { CampaignResults } from '@/components/campaigns/campaign-results';
import { CampaignWords } from '@/components/campaigns/campaign-words';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import type { CampaignPage } from '@/lib/campaigns/detail-queries';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';

/** What a campaign holds: who answered, what was answered, what it showed. */
export function CampaignCards({ campaign, mayDecide }: { campaign: CampaignPage; mayDecide: boolean }) {
  const { project, handedIn, conclusions, participants, words, findings } = campaign;
  return (
    <>
      {conclusions && (
        <Card title="Conclusions">
          <p className="max-w-prose whitespace-pre-line">{conclusions}</p>
        </Card>
      )}
      <Card flush id="structures" title="Structures" hint="chaque alvéole ouvre la saisie">
        {participants.length > 0 ? (
          <CampaignParticipants campaign={campaign} mayDecide={mayDecide} />
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
      {findings.length > 0 && (
        <Card title="Constats de la campagne" hint="ce qu’elle a montré">
          <CampaignFindings findings={findings} />
        </Card>
      )}
    </>
  );
}
