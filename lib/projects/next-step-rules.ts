import type { Tally } from '@/lib/campaigns/participation';
import { type Day, today } from '@/lib/day';
import { count, formatList } from '@/lib/format';
import type { CampaignState, Phase } from '@/lib/generated/prisma/enums';
import { formatImpreciseDate, type ImpreciseDate, isPast } from '@/lib/imprecise-date';
import { paths, withSearch } from '@/lib/paths';
import { type OwnPhaseLabels, phaseLabel } from './labels';
import { type Course, isUnrecorded, PHASES, type PhaseStep } from './rules';

// « Et maintenant »: what a project waits for, most pressing first. Each step leads to the page where it is done.

export type NextStep = {
  text: string;
  action: { label: string; href: string };
  tone: 'red' | 'amber' | 'violet' | 'green' | 'neutral';
  /** Only a manager can do it. */
  forManager: boolean;
};

export type Standing = {
  slug: string;
  course: Course;
  ownLabels: OwnPhaseLabels;
  declared: number;
  named: number;
  /** Structures on hold whose review is due. */
  toReview: number;
  campaigns: readonly CampaignStanding[];
  overdueFollowUps: number;
  documentsWithoutLink: number;
  openCorrections: number;
  isSheetOnline: boolean;
};

export type CampaignStanding = {
  slug: string;
  label: string;
  phase: Phase;
  state: CampaignState;
  window: ImpreciseDate | null;
  tally: Tally;
};

export function nextStepsOf(standing: Standing, onDay: Day = today()): NextStep[] {
  const steps = [
    ...standing.campaigns.flatMap((campaign) => stepsOfCampaign(campaign, standing, onDay)),
    ...stepsOfStructures(standing),
    ...stepsOfCourse(standing),
    ...stepsOfPapers(standing),
  ];
  return steps.sort((a, b) => URGENCY.indexOf(a.tone) - URGENCY.indexOf(b.tone));
}

const URGENCY: readonly NextStep['tone'][] = ['red', 'violet', 'amber', 'green', 'neutral'];

function stepsOfCampaign(
  { slug, label, state, window, tally }: CampaignStanding,
  standing: Standing,
  onDay: Day,
): NextStep[] {
  if (state !== 'OPEN') return [];
  const href = paths.campaign(standing.slug, slug);
  const missing = tally.expected - tally.answered;
  const submitted = tally.answered - tally.validated;
  const steps: NextStep[] = [];
  if (tally.late > 0) {
    steps.push(step('red', `${label}\u00a0: ${count(tally.late, 'réponse')} en retard`, 'Saisir', href));
  } else if (missing > 0 && window && isPast(window, onDay)) {
    const held = `tenue ${formatImpreciseDate(window, { withPreposition: true })}`;
    steps.push(step('amber', `${label}, ${held}\u00a0: ${count(missing, 'réponse')} à saisir`, 'Saisir', href));
  } else if (missing > 0) {
    steps.push(
      step('amber', `${label}\u00a0: ${count(missing, 'réponse attendue', 'réponses attendues')}`, 'Saisir', href),
    );
  }
  if (submitted > 0) {
    steps.push({
      ...step('violet', `${label}\u00a0: ${count(submitted, 'réponse')} à valider`, 'Valider', href),
      forManager: true,
    });
  }
  if (missing === 0 && submitted === 0 && tally.expected > 0) {
    steps.push({
      ...step('green', `${label}\u00a0: toutes les réponses sont validées`, 'Clore', href),
      forManager: true,
    });
  }
  return steps;
}

function stepsOfStructures({ slug, declared, named, toReview, overdueFollowUps }: Standing): NextStep[] {
  const href = paths.adoptions(slug);
  const late = withSearch(paths.findings(slug), { etat: 'en-retard' });
  const unnamed = declared - named;
  return [
    toReview > 0 && step('amber', `${count(toReview, 'structure')} en veille à revoir`, 'Revoir', href),
    overdueFollowUps > 0 &&
      step('red', `${count(overdueFollowUps, 'suite décidée', 'suites décidées')} en retard`, 'Voir', late),
    unnamed > 0 && step('neutral', `${count(unnamed, 'structure')} à nommer`, 'Nommer', href),
  ].filter((found) => found !== false);
}

function stepsOfCourse({ slug, course, ownLabels, campaigns }: Standing): NextStep[] {
  const href = paths.lifecycle(slug);
  const decide = (text: string, label: string, anchor = '') => ({
    ...step('amber', text, label, `${href}${anchor}`),
    forManager: true,
  });
  if (!course.hasEntered)
    return [decide('L’entrée dans l’accélérateur n’est pas enregistrée', 'Enregistrer', '#entree')];
  const steps: NextStep[] = [];
  for (const { phase } of course.steps.filter((candidate) => candidate.state === 'inProgress')) {
    const name = `«\u00a0${phaseLabel(phase, ownLabels)}\u00a0»`;
    const own = campaigns.filter((campaign) => campaign.phase === phase);
    const isHeld =
      own.length > 0 && own.every((campaign) => campaign.state === 'CLOSED' || campaign.state === 'PUBLISHED');
    if (course.exit)
      steps.push(decide(`L’étape ${name} est restée ouverte après la sortie`, 'Fermer', anchorOf(phase)));
    else if (isHeld)
      steps.push(decide(`La campagne est close\u00a0: l’étape ${name} peut se terminer`, 'Terminer', anchorOf(phase)));
  }
  const isBlank = (candidate: PhaseStep) => isUnrecorded(candidate, course);
  const blanks = course.steps.filter(isBlank).map(({ phase }) => phaseLabel(phase, ownLabels));
  const ahead = course.steps.find((candidate) => candidate.state === 'ahead' && !isBlank(candidate))?.phase;
  if (!course.exit && course.current === null && ahead) {
    steps.push(
      decide(
        `Aucune étape en cours\u00a0: ouvrir ou passer «\u00a0${phaseLabel(ahead, ownLabels)}\u00a0»`,
        'Décider',
        anchorOf(ahead),
      ),
    );
  }
  if (course.exit && course.exit.cause === null) {
    steps.push({ ...decide('La cause de la sortie n’est pas précisée', 'Préciser', '#sortie'), tone: 'neutral' });
  }
  if (blanks.length > 0) {
    steps.push({ ...decide(`Rien d’enregistré pour ${formatList(blanks)}`, 'Préciser'), tone: 'neutral' });
  }
  return steps;
}

/** Where a phase stands on the page of the course. */
export function anchorOf(phase: Phase): string {
  return `#etape-${PHASES.findIndex((entry) => entry.phase === phase) + 1}`;
}

function stepsOfPapers({ slug, documentsWithoutLink, openCorrections, isSheetOnline }: Standing): NextStep[] {
  return [
    openCorrections > 0 &&
      step('violet', `${count(openCorrections, 'demande')} de correction du porteur`, 'Lire', paths.asCarrier(slug)),
    documentsWithoutLink > 0 &&
      step(
        'neutral',
        `${count(documentsWithoutLink, 'document cité', 'documents cités')} sans lien`,
        'Compléter',
        paths.documents(slug),
      ),
    !isSheetOnline && {
      ...step('neutral', 'La fiche publique n’est pas en ligne', 'Relire', paths.sheetVersions(slug)),
      forManager: true,
    },
  ].filter((found) => found !== false);
}

function step(tone: NextStep['tone'], text: string, label: string, href: string): NextStep {
  return { tone, text, action: { label, href }, forManager: false };
}
