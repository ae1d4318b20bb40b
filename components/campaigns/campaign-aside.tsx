import { answeredWords, apartWords } from '@/components/campaigns/tally-words';
import { Card } from '@/components/ui/card';
import { DefinitionList } from '@/components/ui/definition-list';
import { Progress } from '@/components/ui/progress';
import type { CampaignPage } from '@/lib/campaigns/detail-queries';
import { purposeLabels } from '@/lib/campaigns/labels';
import { declaredOf } from '@/lib/campaigns/participation';
import { formatDay } from '@/lib/day';
import { count } from '@/lib/format';

export function CampaignAside({ campaign }: { campaign: CampaignPage }) {
  const { tally, instrument } = campaign;
  const apart = apartWords(tally);
  const facts = [
    { term: 'Évalue', description: purposeLabels[campaign.purpose] },
    { term: 'Quand', description: campaign.window?.text ?? 'dates inconnues' },
    { term: 'Échéance', description: campaign.dueOn ? formatDay(campaign.dueOn) : 'aucune' },
    {
      term: 'Questionnaire',
      description: instrument ? `${instrument.name}, ${instrument.criteria.length}\u00a0critères` : 'aucun',
    },
  ];
  return (
    <>
      <Card title="Avancement">
        <Progress
          value={tally.answered}
          max={tally.expected}
          label={answeredWords(tally, campaign.state)}
          text={
            <b className="font-semibold">
              {tally.answered} / {tally.expected}
            </b>
          }
        />
        <p className="mt-2 text-sm text-soft">
          {answeredWords(tally, campaign.state)}
          {tally.validated > 0 && `, dont ${count(tally.validated, 'validée')}`}
        </p>
        {tally.late > 0 && <p className="mt-1 text-sm font-semibold text-red">{tally.late} en retard</p>}
        <p className="mt-1 text-sm text-soft">
          {apart.length > 0 ? `à part\u00a0: ${apart.join(', ')}` : 'aucune à part'}
          {`\u00a0; ${count(declaredOf(tally), 'structure déclarée', 'structures déclarées')}`}
        </p>
      </Card>
      <Card title="La campagne">
        <DefinitionList items={facts} />
        {campaign.note && <p className="mt-3 border-t border-line pt-3 text-sm text-soft">{campaign.note}</p>}
      </Card>
    </>
  );
}
