import { AdoptionCourse } from '@/components/adoptions/adoption-course';
import { AdoptionFindings } from '@/components/adoptions/adoption-findings';
import { AnswersCard } from '@/components/adoptions/answers-card';
import { EvaluationsToLog } from '@/components/adoptions/evaluations-to-log';
import { SupportReceived } from '@/components/adoptions/support-received';
import { Card } from '@/components/ui/card';
import type { FormState } from '@/lib/action-state';
import type { AdoptionPage } from '@/lib/adoptions/queries';
import type { AnswersByPhase } from '@/lib/evaluations/comparison';

type AdoptionMainProps = {
  adoption: AdoptionPage;
  answers: AnswersByPhase;
  undo: (previous: FormState, form: FormData) => Promise<FormState>;
};

/** What is to be logged, then what was lived, answered, received and found. */
export function AdoptionMain({ adoption, answers, undo }: AdoptionMainProps) {
  return (
    <>
      {answers.phases.length > 0 && (
        <Card title="Évaluations" hint="où elle en est dans chaque campagne">
          <EvaluationsToLog project={adoption.project.slug} adoption={adoption.slug} phases={answers.phases} />
        </Card>
      )}
      <Card id="parcours" title="Parcours" hint="ce qui lui est arrivé, à la date connue">
        <AdoptionCourse adoption={adoption} undo={undo} />
      </Card>
      <AnswersCard adoption={adoption} answers={answers} />
      {adoption.attendances.length > 0 && (
        <Card flush title="Accompagnement reçu" hint="les activités auxquelles elle a participé">
          <SupportReceived adoption={adoption} />
        </Card>
      )}
      {adoption.findings.length > 0 && (
        <Card title="Constats qui la concernent" hint="et ce qui a été décidé">
          <AdoptionFindings adoption={adoption} />
        </Card>
      )}
    </>
  );
}
