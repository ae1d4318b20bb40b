import { PHASE_CELLS, phaseWord } from '@/components/projects/phase-cell';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';
import { phaseLabel, phaseLabels } from '@/lib/projects/labels';
import type { Lifecycle } from '@/lib/projects/lifecycle-queries';
import { anchorOf } from '@/lib/projects/next-step-rules';
import type { PhaseStep } from '@/lib/projects/rules';
import { CourseFacts } from './course-facts';
import { CourseStep, DECISIONS } from './course-step';
import { PhaseDecisionForm } from './phase-decision-form';
import { RenameForm } from './rename-form';

type PhaseStopProps = { step: PhaseStep; lifecycle: Lifecycle; isManager: boolean };

/** A phase: what is known of it, what was held in it, and what a manager decides. */
export function PhaseStop({ step, lifecycle, isManager }: PhaseStopProps) {
  const { slug, situation } = lifecycle;
  const { ownLabels, course } = situation;
  const title = phaseLabel(step.phase, ownLabels);
  const facts = lifecycle.facts.filter(({ phase }) => phase === step.phase);
  return (
    <CourseStep
      id={anchorOf(step.phase).slice(1)}
      title={title}
      otherName={title === phaseLabels[step.phase] ? undefined : phaseLabels[step.phase]}
      state={PHASE_CELLS[step.state]}
      word={phaseWord(step, course)}
      isWordShown={facts.length === 0}
    >
      {facts.length > 0 && <CourseFacts facts={facts} />}
      <Held step={step} lifecycle={lifecycle} />
      {isManager && (
        // A decision taken closes its form: the next one starts anew.
        <div key={`${facts.length}-${title}`} className={DECISIONS}>
          <PhaseDecisionForm slug={slug} step={step} situation={situation} />
          <RenameForm slug={slug} phase={step.phase} ownLabels={ownLabels} />
        </div>
      )}
    </CourseStep>
  );
}

function Held({ step: { phase }, lifecycle: { slug, campaigns, activities } }: Omit<PhaseStopProps, 'isManager'>) {
  const held = campaigns.filter((campaign) => campaign.phase === phase);
  const done = activities.filter((activity) => activity === phase).length;
  if (held.length === 0 && done === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-4 text-sm">
      {held.map((campaign) => (
        <a key={campaign.slug} href={paths.campaign(slug, campaign.slug)} className="link">
          {campaign.label}
        </a>
      ))}
      {done > 0 && (
        <a href={paths.activities(slug)} className="link">
          {count(done, 'activité')}
        </a>
      )}
    </p>
  );
}
