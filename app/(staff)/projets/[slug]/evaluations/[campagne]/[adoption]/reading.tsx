import { AnswersRead } from '@/components/evaluations/answers-read';
import { DecisionCard } from '@/components/evaluations/decision-card';
import { NarrativeRead } from '@/components/evaluations/narrative-read';
import { SupportCard } from '@/components/evaluations/support-card';
import { Columns } from '@/components/layout/columns';
import { Notice } from '@/components/ui/notice';
import type { EvaluationPage } from '@/lib/evaluations/form-queries';
import { evaluationEventLabels } from '@/lib/evaluations/labels';
import { refusalOf } from '@/lib/evaluations/rules';
import { formatDateTime } from '@/lib/format';
import { paths } from '@/lib/paths';
import { isManager, type Staff } from '@/lib/viewer';
import { returnEvaluationAction, takeBackAction, validateEvaluationAction } from './actions';
import { Heading } from './heading';

/** What was handed in, frozen, or why nothing can be written. */
export function Reading({ page, staff }: { page: EvaluationPage; staff: Staff }) {
  const { project, campaign, adoption, evaluation, previous, next } = page;
  const state = evaluation?.state ?? null;
  const last = evaluation?.events[0];
  const mayDecide = isManager(staff) && page.refusal === null && refusalOf('giveBack', state) === null;
  const isAuthor = [evaluation?.author?.id, evaluation?.submitted?.author?.id].includes(staff.id);
  const mayTakeBack = isAuthor && page.refusal === null && refusalOf('takeBack', state) === null;
  const place = { project: project.slug, campaign: campaign.slug, adoption: adoption.slug };
  return (
    <>
      <Heading page={page} />
      {page.refusal && <Notice tone="neutral">{page.refusal}</Notice>}
      <Columns
        aside={
          <>
            {evaluation && (
              <DecisionCard
                standing={
                  last
                    ? `${evaluationEventLabels[last.kind]} par ${last.author?.name ?? 'la structure'} le ${formatDateTime(last.recordedAt)}.`
                    : ''
                }
                fields={{ ...place, version: evaluation.version }}
                validate={mayDecide ? validateEvaluationAction : null}
                giveBack={mayDecide ? returnEvaluationAction : null}
                takeBack={mayTakeBack ? takeBackAction : null}
                next={next && { name: next.name, href: paths.evaluation(project.slug, campaign.slug, next.slug) }}
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
              answers={evaluation.answers}
              previous={previous}
            />
          ))}
        {evaluation && <NarrativeRead {...evaluation} />}
      </Columns>
    </>
  );
}
