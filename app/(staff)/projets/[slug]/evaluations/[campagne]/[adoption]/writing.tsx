import { randomUUID } from 'node:crypto';
import { tallyWords } from '@/components/campaigns/tally-words';
import { AnsweredCount } from '@/components/evaluations/answers-now';
import { CarryOver } from '@/components/evaluations/carry-over';
import { CriteriaCard } from '@/components/evaluations/criteria-card';
import { EntryForm } from '@/components/evaluations/entry-form';
import { HandInCard } from '@/components/evaluations/hand-in-card';
import { MeetingField } from '@/components/evaluations/meeting-field';
import { NarrativeCard } from '@/components/evaluations/narrative-card';
import { SaveNow } from '@/components/evaluations/save-context';
import { SinceCard } from '@/components/evaluations/since-card';
import { SupportCard } from '@/components/evaluations/support-card';
import { OpenFollowUpsCard } from '@/components/findings/open-follow-ups-card';
import { carriedEntries } from '@/lib/evaluations/carry-rules';
import { entriesOf } from '@/lib/evaluations/form-entries';
import type { EvaluationPage } from '@/lib/evaluations/form-queries';
import { withArticle } from '@/lib/evaluations/wording';
import type { OpenFollowUp } from '@/lib/findings/check-queries';
import { formatDateTime } from '@/lib/format';
import { formatImpreciseDate } from '@/lib/imprecise-date';
import { paths } from '@/lib/paths';
import type { Staff } from '@/lib/viewer';
import { saveEvaluationAction } from './actions';
import { Heading } from './heading';
import { EntryNotices } from './notices';

type WritingProps = { page: EvaluationPage; staff: Staff; followUps: OpenFollowUp[] };

/** The form, open for writing. */
export function Writing({ page, staff, followUps }: WritingProps) {
  const { project, campaign, adoption, evaluation, previous, next, tally } = page;
  const { groups, criteria } = campaign.instrument ?? { groups: [], criteria: [] };
  const answers = evaluation?.answers ?? new Map();
  const metOn = evaluation?.metOn?.text ?? null;
  const notes = evaluation?.returned ? evaluation.notes : new Map<string, string>();
  const isCarriable = criteria.some((criterion) => {
    const before = previous?.answers.get(criterion.code);
    return before && carriedEntries(criterion, before);
  });
  const entries = entriesOf(criteria, evaluation && { ...evaluation, metOn }, answers);
  const savedBefore =
    evaluation && evaluation.state !== 'INVITED' && evaluation.state !== 'WITHDRAWN'
      ? `Enregistré le ${formatDateTime(evaluation.updatedAt)}`
      : null;
  const standing = evaluation?.received ? 'réponses de la structure' : savedBefore ? 'brouillon' : 'à saisir';
  const place = { project: project.slug, campaign: campaign.slug, adoption: adoption.slug };
  return (
    <EntryForm
      action={saveEvaluationAction}
      hidden={{ ...place, idempotencyKey: randomUUID(), ...(next ? { next: next.slug } : {}) }}
      version={evaluation?.version ?? null}
      copyKey={`essaim:evaluation:${staff.id}:${Object.values(place).join('/')}`}
      criteria={criteria}
      answers={[...answers]}
      metOn={metOn}
      back={paths.evaluation(project.slug, campaign.slug, adoption.slug)}
    >
      <Heading page={page} saved={<SaveNow before={savedBefore} standing={standing} isSpoken />} />
      <EntryNotices page={page} />
      <p className="sticky top-0 z-10 -mx-4 mt-3 border-b border-line bg-paper px-4 py-2 text-sm lg:hidden">
        <AnsweredCount />{' '}
        <span className="float-right ps-3">
          <SaveNow before={savedBefore} />
        </span>
      </p>
      <div className="mt-5 grid gap-5 lg:grid-cols-[minmax(0,1fr)_19.5rem] lg:gap-6.5">
        <div className="flex min-w-0 flex-col gap-5">
          <MeetingField
            value={entries.metOn ?? ''}
            window={campaign.window && formatImpreciseDate(campaign.window, { withPreposition: true })}
          />
          {previous && isCarriable && <CarryOver from={withArticle(previous.phaseLabel)} />}
          {groups.map((group) => (
            <CriteriaCard
              key={group.criteria[0]?.id}
              group={group}
              fallbackTitle={campaign.instrument?.instrument.name ?? 'Critères'}
              start={criteria.findIndex((criterion) => criterion.id === group.criteria[0]?.id)}
              entries={entries}
              previous={previous}
              notes={notes}
            />
          ))}
          <NarrativeCard entries={entries} />
        </div>
        <aside className="flex min-w-0 flex-col gap-5">
          {previous && <SinceCard previous={previous} criteria={criteria} />}
          <SupportCard support={page.attendances} activitiesHref={paths.activities(project.slug)} />
          <OpenFollowUpsCard campaign={place} followUps={followUps} />
          <div className="lg:sticky lg:top-5">
            <HandInCard
              next={next?.name ?? null}
              rate={tallyWords(tally, 'OPEN')}
              savedBefore={savedBefore}
              historyHref={evaluation && paths.evaluationHistory(project.slug, campaign.slug, adoption.slug)}
            />
          </div>
        </aside>
      </div>
    </EntryForm>
  );
}
