import type { AdoptionCourse } from '@/lib/adoptions/rules';
import type { AdoptionWave } from '@/lib/generated/prisma/enums';
import type { ImpreciseDate } from '@/lib/imprecise-date';
import { paths } from '@/lib/paths';
import type { Sureness } from '@/lib/projects/standing-rules';
import type { Cell, Opens } from './facts';
import { lowerFirst } from './wording';

/** « SIAE n° 17, évaluation III : en retard, échéance du 4 février 2019, saisir ». What is not said to be possible is certain, or to come. */
export function cellLabel(structure: string, phase: string, cell: Cell): string {
  const doubt = cell.isPossible ? `, ${surenessLabels.possible}` : '';
  return `${structure}, ${lowerFirst(phase)}\u00a0: ${cell.reason}${doubt}, ${verbOf(cell)}`;
}

/** What the dates known let one say of a fact on a day gone by. */
export const surenessLabels = {
  certain: 'certain',
  possible: 'possible',
  notYet: 'pas encore',
} satisfies Record<Sureness, string>;

export function cellHref(project: string, adoption: string, opens: Opens): string {
  switch (opens.to) {
    case 'evaluation':
      return paths.evaluation(project, opens.campaign, adoption);
    case 'campaign':
      return paths.campaign(project, opens.campaign);
    case 'campaigns':
      return paths.campaigns(project);
    case 'activities':
      return paths.activities(project);
    case 'lifecycle':
      return paths.lifecycle(project);
    case 'adoption':
      return paths.adoption(project, adoption);
  }
}

/** The line under a structure's name: « En veille depuis mi 2018, choix de la structure », « Arrivée en 2019 ». */
export function standingLine(course: AdoptionCourse, wave: AdoptionWave, joined: ImpreciseDate | null): string {
  const since = course.since ? ` · ${course.since.text}` : '';
  const why = course.reason ? `, ${lowerFirst(course.reason)}` : '';
  if (course.state === 'onHold') {
    return `En veille${since}${why}${course.review ? `, à revoir\u00a0: ${course.review.text}` : ''}`;
  }
  if (course.state === 'stopped') return `Arrêtée${since}${why}`;
  const origin = wave === 'ORIGINAL' ? 'Site d’origine' : null;
  const arrival = joined ? `arrivée\u00a0: ${joined.text}` : null;
  return [STANDING[course.state], origin, arrival].filter(Boolean).join(' · ');
}

const STANDING = {
  expected: 'Attendue',
  contacted: 'Contactée',
  selected: 'Retenue',
  started: 'Parcours engagé',
  autonomous: 'Autonome',
} satisfies Partial<Record<AdoptionCourse['state'], string>>;

function verbOf({ state, opens }: Cell): string {
  if (opens.to !== 'evaluation') return VERBS[opens.to];
  if (state === 'inProgress' || state === 'returned') return 'reprendre';
  if (state === 'submitted') return 'relire';
  return state === 'done' || state === 'onHold' ? 'voir' : 'saisir';
}

const VERBS = {
  campaign: 'voir la campagne',
  campaigns: 'voir les évaluations',
  activities: 'voir les activités',
  lifecycle: 'voir le cycle de vie',
  adoption: 'voir la structure',
} satisfies Record<Exclude<Opens['to'], 'evaluation'>, string>;
