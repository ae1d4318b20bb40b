import type { Metadata } from 'next';
import { AdoptionAside } from '@/components/adoptions/adoption-aside';
import { AdoptionCourse } from '@/components/adoptions/adoption-course';
import { AdoptionFindings } from '@/components/adoptions/adoption-findings';
import { AdoptionHeader } from '@/components/adoptions/adoption-header';
import { AnswersCard } from '@/components/adoptions/answers-card';
import { EvaluationsToLog } from '@/components/adoptions/evaluations-to-log';
import { PauseNotice } from '@/components/adoptions/pause-notice';
import { SupportReceived } from '@/components/adoptions/support-received';
import { Columns } from '@/components/layout/columns';
import { Card } from '@/components/ui/card';
import { getAdoption } from '@/lib/adoptions/queries';
import { getAnswersByPhase } from '@/lib/evaluations/queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import * as actions from '../actions';

export const metadata: Metadata = { title: 'Structure du projet' };

export default async function AdoptionPage({ params }: { params: Promise<{ slug: string; adoption: string }> }) {
  const { slug, adoption: adoptionSlug } = await params;
  const staff = await requireStaff(paths.adoption(slug, adoptionSlug));
  const [adoption, answers] = await Promise.all([
    getAdoption(staff, slug, adoptionSlug),
    getAnswersByPhase(staff, slug, adoptionSlug),
  ]);
  if (!adoption || !answers) outOfReach();
  return (
    <>
      <AdoptionHeader adoption={adoption} />
      <PauseNotice course={adoption.course} />
      <Columns aside={<AdoptionAside adoption={adoption} actions={actions} />}>
        {answers.phases.length > 0 && (
          <Card title="Évaluations" hint="où elle en est dans chaque campagne">
            <EvaluationsToLog project={slug} adoption={adoptionSlug} phases={answers.phases} />
          </Card>
        )}
        <Card id="parcours" title="Parcours" hint="ce qui lui est arrivé, à la date connue">
          <AdoptionCourse adoption={adoption} undo={actions.undoStepAction} />
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
      </Columns>
    </>
  );
}
