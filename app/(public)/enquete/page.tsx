import type { Metadata } from 'next';
import { PublicShell } from '@/components/layout/public-shell';
import { SentAnswers } from '@/components/surveys/sent-answers';
import { SurveyHead } from '@/components/surveys/survey-head';
import { Notice } from '@/components/ui/notice';
import { formatDateTime } from '@/lib/format';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { answeringLabels } from '@/lib/surveys/labels';
import { noteOpening } from '@/lib/surveys/survey-mutations';
import { getSurvey } from '@/lib/surveys/survey-queries';
import { currentRespondent, currentViewer } from '@/lib/viewer';
import { Answering } from './answering';

export const metadata: Metadata = { title: 'Votre questionnaire', robots: { index: false, follow: false } };

export default async function SurveyPage() {
  const respondent = (await currentRespondent()) ?? outOfReach();
  const survey = await getSurvey(respondent);
  // Somebody of the team who tries a link is not the structure.
  if (!survey.link.openedAt && !(await currentViewer())) await noteOpening(respondent);
  const { answering, link, sent } = survey;
  return (
    <PublicShell width="text" homeHref={paths.survey}>
      {answering === 'open' ? (
        <Answering survey={survey} />
      ) : answering === 'sent' ? (
        <>
          <SurveyHead title="Vos réponses sont envoyées" survey={survey}>
            {link.submittedAt && `, le ${formatDateTime(link.submittedAt)}`}
          </SurveyHead>
          <Notice tone="green">
            L’équipe les a reçues et les relit. Pour y changer quelque chose, demandez-lui de rouvrir votre saisie.
          </Notice>
          <SentAnswers lines={sent} />
        </>
      ) : (
        <>
          <SurveyHead title="Votre questionnaire" survey={survey} />
          <Notice>{answeringLabels[answering]}</Notice>
        </>
      )}
    </PublicShell>
  );
}
