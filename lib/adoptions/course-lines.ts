import { activityFormatLabels } from '@/lib/activities/labels';
import { evaluationStateLabels } from '@/lib/evaluations/labels';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { CourseLine } from './course-list';
import { adoptionEventLabels } from './labels';
import type { AdoptionPage } from './queries';

/** An adoption's facts, activities and evaluations as lines of one course. */
export function courseLinesOf({ project, slug, events, attendances, evaluations }: AdoptionPage): CourseLine[] {
  const steps = events.map(({ id, kind, sequence, date, reason, review, author }): CourseLine => {
    const said = [reason, review && `à revoir\u00a0: ${review.text}`, author && `noté par ${author}`];
    return {
      of: 'step',
      key: id,
      kind,
      sequence,
      date,
      title: adoptionEventLabels[kind],
      detail: joined(said),
      href: null,
    };
  });
  const activities = attendances.map(({ id, people, note, activity }): CourseLine => {
    const format = activity.format && activityFormatLabels[activity.format];
    const said = [format, activity.frequency, people !== null && count(people, 'personne'), note];
    const href = paths.editActivity(project.slug, activity.id);
    return { of: 'activity', key: id, date: activity.heldOn, title: activity.title, detail: joined(said), href };
  });
  const evaluated = evaluations.map(({ id, state, date, campaign }): CourseLine => {
    const href = paths.evaluation(project.slug, campaign.slug, slug);
    return {
      of: 'evaluation',
      key: id,
      state,
      date,
      title: campaign.label,
      detail: evaluationStateLabels[state],
      href,
    };
  });
  return [...steps, ...activities, ...evaluated];
}

function joined(said: (string | null | false)[]): string | null {
  return said.filter(Boolean).join(' · ') || null;
}
