import { activityKindLabels } from '@/lib/activities/labels';
import { count, formatNumber } from '@/lib/format';
import { phaseLabel } from '@/lib/projects/labels';
import type { Section } from './content';
import { internally } from './internal-rules';
import type { ReportedProject } from './project-queries';

/** What was done in the project, and for how many structures. */
export function activitySection({ activities, ownLabels }: ReportedProject): Section {
  const head = { id: 'activites', title: 'Activités' };
  if (activities.length === 0) {
    return { ...head, blocks: [{ kind: 'text', text: 'Aucune activité enregistrée à cette date.' }] };
  }
  return {
    ...head,
    hint: `${count(activities.length, 'activité')}, de la plus ancienne à la plus récente`,
    blocks: [
      {
        kind: 'table',
        label: 'Activités du projet',
        columns: [
          { label: 'Activité', share: 5 },
          { label: 'Nature', share: 2 },
          { label: 'Étape', share: 2 },
          { label: 'Date', share: 2 },
          { label: 'Structures présentes', share: 1.6, align: 'end' },
        ],
        rows: activities.map(
          ({ title, description, frequency, place, kind, visibility, phase, heldOn, attendances }) => [
            { text: title, detail: [description, frequency, place].filter(Boolean).join(' · ') || undefined },
            { text: internally(activityKindLabels[kind], { visibility }) },
            { text: phase ? phaseLabel(phase, ownLabels) : 'sans étape' },
            { text: heldOn?.text ?? 'non précisée' },
            { text: attendances > 0 ? formatNumber(attendances) : 'non saisies' },
          ],
        ),
      },
    ],
  };
}
