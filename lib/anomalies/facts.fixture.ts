import { type ImpreciseDate, parseImpreciseDate } from '@/lib/imprecise-date';
import type { CourseEvent } from '@/lib/projects/rules';
import type { CampaignFacts, MeasureFacts, ProjectFacts } from './facts';

// Facts for tables of rules: a project that says nothing wrong, and what a case changes of it.

export function date(wording: string): ImpreciseDate {
  const parsed = parseImpreciseDate(wording);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}

export function project(given: Partial<ProjectFacts> = {}): ProjectFacts {
  return {
    slug: 'essai',
    name: 'Projet d’essai',
    longTitle: null,
    aliases: [],
    logoWording: null,
    carrier: organization('Porteur d’essai'),
    partners: [],
    ownLabels: [],
    events: [],
    campaigns: [],
    measures: [],
    findings: [],
    documents: [],
    structures: { ever: 3, declared: 3, unnamed: 0 },
    lastFact: null,
    ...given,
  };
}

export function organization(name: string, given: { shortName?: string; aliases?: string[] } = {}) {
  const slug = name.toLowerCase().replace(/[^a-z]+/g, '-');
  return { slug, name, shortName: given.shortName ?? null, aliases: given.aliases ?? [] };
}

type EventGiven = Partial<Omit<CourseEvent, 'date'>> & Pick<CourseEvent, 'kind'> & { date?: string };

/** Recorded in the order given. */
export function events(...given: EventGiven[]): CourseEvent[] {
  return given.map(({ date: wording, ...event }, sequence) => ({
    phase: null,
    reason: null,
    decision: null,
    exitCause: null,
    date: wording === undefined ? null : date(wording),
    sequence,
    ...event,
  }));
}

export function campaign(given: Partial<Omit<CampaignFacts, 'window'>> & { window?: string } = {}): CampaignFacts {
  const { window, ...rest } = given;
  return {
    slug: 'evaluation-1',
    label: 'Évaluation I',
    phase: 'EVALUATION_1',
    purpose: 'APPROPRIATION',
    inviteesKnown: true,
    isOpened: true,
    isRunning: false,
    conclusions: null,
    note: null,
    invited: 0,
    answered: 0,
    window: window === undefined ? null : date(window),
    ...rest,
  };
}

type MeasureGiven = Partial<Omit<MeasureFacts, 'indicator'>> & { indicator?: Partial<MeasureFacts['indicator']> };

export function measure({ indicator, ...given }: MeasureGiven = {}): MeasureFacts {
  return {
    id: 'mesure',
    campaign: null,
    structure: null,
    qualifier: 'EXACT',
    value: null,
    numerator: null,
    denominator: null,
    sustainableJobs: null,
    transitionJobs: null,
    positiveExits: null,
    text: null,
    scope: 'toutes les structures',
    period: null,
    coverageCount: null,
    coverageTotal: null,
    source: 'Bilan',
    ...given,
    indicator: { slug: 'acces', name: 'Accès à l’emploi', unit: '%', kind: 'RATE', ...indicator },
  };
}
