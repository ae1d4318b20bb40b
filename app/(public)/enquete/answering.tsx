import { randomUUID } from 'node:crypto';
import { AnsweredCount } from '@/components/evaluations/answers-now';
import { EntryForm } from '@/components/evaluations/entry-form';
import { NarrativeCard } from '@/components/evaluations/narrative-card';
import { SaveNow } from '@/components/evaluations/save-context';
import { CarriedNotice } from '@/components/surveys/carried-notice';
import { SendCard } from '@/components/surveys/send-card';
import { SurveyCriteria } from '@/components/surveys/survey-criteria';
import { SurveyHead } from '@/components/surveys/survey-head';
import { SurveyOver } from '@/components/surveys/survey-over';
import { formatDay } from '@/lib/day';
import { entriesOf } from '@/lib/evaluations/form-entries';
import { formatDateTime } from '@/lib/format';
import { lastDayOf } from '@/lib/surveys/link-rules';
import type { Survey } from '@/lib/surveys/survey-queries';
import { answerSurveyAction } from './actions';

/** The questionnaire, open for writing. */
export function Answering({ survey }: { survey: Survey }) {
  const { project, campaign, adoption, link, evaluation, previous } = survey;
  const { groups, criteria } = campaign.instrument ?? { groups: [], criteria: [] };
  const answers = evaluation?.answers ?? new Map();
  const entries = entriesOf(criteria, evaluation && { ...evaluation, metOn: null }, answers);
  const isBegun = evaluation && evaluation.state !== 'INVITED';
  const savedBefore = isBegun ? `Enregistré le ${formatDateTime(evaluation.updatedAt)}` : null;
  const place = { project: project.slug, campaign: campaign.slug, adoption: adoption.slug };
  return (
    <EntryForm
      action={answerSurveyAction}
      hidden={{ ...place, idempotencyKey: randomUUID() }}
      version={evaluation?.version ?? null}
      copyKey={`essaim:enquete:${Object.values(place).join('/')}`}
      criteria={criteria}
      answers={[...answers]}
      metOn={null}
      back={null}
    >
      <SurveyHead title="Votre questionnaire" survey={survey}>
        . {campaign.dueOn && `Réponses attendues pour le ${formatDay(campaign.dueOn)}. `}
        Ce lien s’ouvre jusqu’au {formatDay(lastDayOf(link))}.
      </SurveyHead>
      <p className="mt-1.5 text-soft">
        Vos réponses s’enregistrent à mesure{'\u00a0'}: vous pouvez vous arrêter et revenir. Rien n’est définitif avant
        l’envoi{'\u00a0'}; l’équipe relit ensuite ce que vous avez envoyé.
      </p>
      <p className="sticky top-0 z-10 -mx-4 mt-3 border-b border-line bg-paper px-4 py-2 text-sm">
        <AnsweredCount />{' '}
        <span className="float-right ps-3">
          <SaveNow before={savedBefore} isSpoken />
        </span>
      </p>
      <div className="mt-5 flex min-w-0 flex-col gap-5">
        <SurveyOver />
        {previous && <CarriedNotice from={`«\u00a0${previous.phaseLabel}\u00a0»`} />}
        {groups.map((group) => (
          <SurveyCriteria
            key={group.criteria[0]?.id}
            group={group}
            fallbackTitle="Vos réponses"
            start={criteria.findIndex((criterion) => criterion.id === group.criteria[0]?.id)}
            entries={entries}
            previous={previous}
          />
        ))}
        <NarrativeCard entries={entries} />
        <SendCard savedBefore={savedBefore} />
      </div>
    </EntryForm>
  );
}
