import { AskedDecision } from '@/components/findings/asked-decision';
import { CheckForm } from '@/components/findings/check-form';
import { CheckHistory } from '@/components/findings/check-history';
import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import type { FormState } from '@/lib/action-state';
import type { AskedFollowUp, CampaignFinding } from '@/lib/findings/check-queries';
import { count } from '@/lib/format';
import { paths, withSearch } from '@/lib/paths';

type FollowUpChecksProps = {
  campaign: { slug: string; label: string; state: string; project: { slug: string } };
  followUps: AskedFollowUp[];
  findings: CampaignFinding[];
  check: (previous: FormState, form: FormData) => Promise<FormState>;
};

/** What a campaign says of the decisions taken before it: those it has still to tell of, those it told of, those told before. */
export function FollowUpChecks({ campaign, followUps, findings, check }: FollowUpChecksProps) {
  const at = (standing: AskedFollowUp['standing']) => followUps.filter((followUp) => followUp.standing === standing);
  const [toCheck, checkedHere, settled] = [at('toCheck'), at('checkedHere'), at('settled')];
  const form = { campaign, findings, check };
  const project = campaign.project.slug;
  return (
    <>
      <Card
        flush
        title={
          toCheck.length > 0 ? count(toCheck.length, 'suite à vérifier', 'suites à vérifier') : 'Suites à vérifier'
        }
        hint={'décidées avant cette campagne\u00a0: qu’en dit-elle\u00a0?'}
        actions={
          <a href={withSearch(paths.newFinding(project), { campagne: campaign.slug })} className="link">
            Noter un constat de cette campagne
          </a>
        }
      >
        {toCheck.length > 0 ? (
          <List followUps={toCheck} {...form} />
        ) : (
          <EmptyState
            kind="nothing-for-you"
            title={
              followUps.length > 0 ? 'Toutes les suites sont vérifiées' : 'Aucune suite décidée avant cette campagne'
            }
            action={followUps.length > 0 ? undefined : { label: 'Voir les constats', href: paths.findings(project) }}
          />
        )}
      </Card>
      {checkedHere.length > 0 && (
        <Card flush title="Vérifiées dans cette campagne" hint="une nouvelle réponse s’ajoute, la dernière compte">
          <List followUps={checkedHere} {...form} again />
        </Card>
      )}
      {settled.length > 0 && (
        <Card flush title="Déjà tranchées" hint="une autre campagne l’a dit">
          <List followUps={settled} {...form} again />
        </Card>
      )}
    </>
  );
}

type ListProps = Omit<FollowUpChecksProps, 'followUps'> & { followUps: AskedFollowUp[]; again?: boolean };

function List({ followUps, again, ...form }: ListProps) {
  return (
    <ul className="divide-y divide-line">
      {followUps.map((followUp) => (
        <li key={followUp.id} id={`suite-${followUp.id}`} className="grid gap-x-8 gap-y-4 px-4.5 py-4 lg:grid-cols-2">
          <div className="flex min-w-0 flex-col gap-3">
            <AskedDecision project={form.campaign.project.slug} followUp={followUp} />
            {!again && followUp.checks.length > 0 && (
              <Disclosure summary={`Déjà dit\u00a0: ${count(followUp.checks.length, 'réponse')}`}>
                <CheckHistory checks={followUp.checks} />
              </Disclosure>
            )}
          </div>
          {again ? (
            <div className="flex min-w-0 flex-col gap-2">
              <CheckHistory checks={followUp.checks} />
              <Disclosure summary="Vérifier de nouveau">
                <CheckForm followUp={followUp} {...form} />
              </Disclosure>
            </div>
          ) : (
            <CheckForm followUp={followUp} {...form} />
          )}
        </li>
      ))}
    </ul>
  );
}
