import { AnswersRead } from '@/components/evaluations/answers-read';
import { CorrectionForm } from '@/components/evaluations/correction-form';
import { DecisionCard } from '@/components/evaluations/decision-card';
import { fieldId } from '@/components/evaluations/form-anchors';
import { NarrativeRead } from '@/components/evaluations/narrative-read';
import { SupportCard } from '@/components/evaluations/support-card';
import { Columns } from '@/components/layout/columns';
import { Notice } from '@/components/ui/notice';
import type { EvaluationPage } from '@/lib/evaluations/form-queries';
import { paths, withSearch } from '@/lib/paths';
import type { Staff } from '@/lib/viewer';
import { correctAnswerAction, reviewEvaluationAction, takeBackAction } from './actions';
import { Heading } from './heading';
import { rightsOn, standingOf } from './standing';

type ReadingProps = {
  page: EvaluationPage;
  staff: Staff;
  /** Code of the criterion whose answer is being put right. */
  corrected: string | null;
};

/** What was handed in, frozen, or why nothing can be written. */
export function Reading({ page, staff, corrected }: ReadingProps) {
  const { project, campaign, adoption, evaluation, previous, next } = page;
  const { mayReview, mayTakeBack, mayCorrect } = rightsOn(page, staff);
  const place = { project: project.slug, campaign: campaign.slug, adoption: adoption.slug };
  const here = paths.evaluation(project.slug, campaign.slug, adoption.slug);
  const fields = { ...place, version: evaluation?.version ?? 0 };
  const criteria = campaign.instrument?.criteria ?? [];
  const criterion = mayCorrect && corrected ? criteria.find((one) => one.code === corrected) : undefined;
  const correcting = criterion && {
    code: criterion.code,
    form: (
      <CorrectionForm
        criterion={criterion}
        content={evaluation?.answers.get(criterion.id)}
        action={correctAnswerAction}
        fields={fields}
        cancelHref={here}
      />
    ),
  };
  return (
    <>
      <Heading page={page} />
      {page.refusal && <Notice tone="neutral">{page.refusal}</Notice>}
      <Columns
        aside={
          <>
            {evaluation && (
              <DecisionCard
                standing={standingOf(evaluation)}
                fields={fields}
                review={mayReview ? reviewEvaluationAction : null}
                takeBack={mayTakeBack ? takeBackAction : null}
                next={next && { name: next.name, href: paths.evaluation(project.slug, campaign.slug, next.slug) }}
                historyHref={paths.evaluationHistory(project.slug, campaign.slug, adoption.slug)}
              />
            )}
            <SupportCard support={page.attendances} activitiesHref={paths.activities(project.slug)} />
          </>
        }
      >
        {evaluation &&
          campaign.instrument?.groups.map((group) => (
            <AnswersRead
              key={group.criteria[0]?.id}
              group={group}
              fallbackTitle={campaign.instrument?.instrument.name ?? 'Critères'}
              start={criteria.findIndex(({ id }) => id === group.criteria[0]?.id)}
              evaluation={evaluation}
              previous={previous}
              isReviewed={mayReview}
              correctHref={mayCorrect ? (code) => `${withSearch(here, { corriger: code })}#${fieldId(code)}` : null}
              correcting={correcting ?? null}
            />
          ))}
        {evaluation && <NarrativeRead {...evaluation} />}
      </Columns>
    </>
  );
}
