import type { Metadata } from 'next';
import { AdoptionAside } from '@/components/adoptions/adoption-aside';
import { AdoptionHeader } from '@/components/adoptions/adoption-header';
import { AdoptionMain } from '@/components/adoptions/adoption-main';
import { PauseNotice } from '@/components/adoptions/pause-notice';
import { Columns } from '@/components/layout/columns';
import { getAdoption } from '@/lib/adoptions/queries';
import { getAnswersByPhase } from '@/lib/evaluations/queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import {
  eraseContactAction,
  makeAnonymousAction,
  putOnHoldAction,
  recordStepAction,
  resumeAction,
  stopAdoptionAction,
  undoStepAction,
} from '../actions';

export const metadata: Metadata = { title: 'Structure du projet' };

const STEPS = { record: recordStepAction, hold: putOnHoldAction, resume: resumeAction, stop: stopAdoptionAction };

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
      <Columns
        aside={
          <AdoptionAside adoption={adoption} steps={STEPS} anonymize={makeAnonymousAction} erase={eraseContactAction} />
        }
      >
        <AdoptionMain adoption={adoption} answers={answers} undo={undoStepAction} />
      </Columns>
    </>
  );
}
