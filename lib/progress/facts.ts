import type { CourseEvent as AdoptionEvent } from '@/lib/adoptions/rules';
import type { CampaignMove } from '@/lib/campaigns/as-of-rules';
import type { CampaignFrame } from '@/lib/campaigns/participation';
import type { Day } from '@/lib/day';
import type { EvaluationFacts } from '@/lib/evaluations/as-of-rules';
import type { AdoptionWave, Phase } from '@/lib/generated/prisma/enums';
import type { ImpreciseDate } from '@/lib/imprecise-date';
import type { Course } from '@/lib/projects/rules';

// What a cell of the matrix is decided from, and what is decided.

export type ProjectFacts = {
  /** On the day asked about. */
  course: Course;
  activities: readonly { id: string; phase: Phase | null; heldOn: ImpreciseDate | null; recordedOn?: Day }[];
  campaigns: readonly CampaignFacts[];
};

export type CampaignFacts = CampaignFrame & {
  id: string;
  slug: string;
  phase: Phase;
  label: string;
  /** What was done of it in Essaim, in the order it was; its window may be long before. */
  moves?: readonly CampaignMove[];
};

export type AdoptionFacts = {
  wave: AdoptionWave;
  joined: ImpreciseDate | null;
  /** The day the structure was declared. */
  recordedOn?: Day;
  events: readonly AdoptionEvent[];
  /** Activities it took part in, by id. */
  attended: ReadonlySet<string>;
  /** Its evaluations, by campaign id; `since`: when each was asked for or begun. */
  evaluations: ReadonlyMap<string, EvaluationFacts & { since: Date | null }>;
};

export type CellState =
  | 'done'
  | 'inProgress'
  | 'late'
  | 'onHold'
  | 'notConcerned'
  | 'notEntered'
  | 'ahead'
  | 'submitted'
  | 'returned';

/** What a cell leads to. */
export type Opens =
  | { to: 'evaluation' | 'campaign'; campaign: string }
  | { to: 'campaigns' | 'activities' | 'adoption' | 'lifecycle' };

/** Where a structure stands in a phase, and why: a fragment of a French sentence, never empty. */
export type Verdict = { state: CellState; reason: string; opens: Opens };
export type Cell = Verdict & {
  phase: Phase;
  /** The day asked about falls where the dates do not decide: read later, they would say something else. */
  isPossible?: boolean;
};
